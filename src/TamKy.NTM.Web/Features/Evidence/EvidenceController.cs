using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Storage;

namespace TamKy.NTM.Web.Features.Evidence;

/// <summary>Evidence: the list of a unit, adding, tying to further indicators, removing, and the files themselves as downloads.</summary>
[Route("ho-so")]
[Authorize(Policy = Policies.Reporting)]
public sealed class EvidenceController(AppDbContext db, EvidenceDesk desk, ReceiveFiles receive, FileStore store) : NtmController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(EvidenceFilter filter)
    {
        var code = filter.Unit ?? await EvidenceIndexPage.Choices(db, Actor, Clock.Today()).Select(choice => choice.Code).FirstOrDefaultAsync(Aborted);
        return await desk.UnitAsync(code, Actor, Aborted) is { } unit
            ? View(await EvidenceIndexPage.LoadAsync(db, desk, unit, filter, Actor, Clock.Today(), Url.Action(nameof(Index), new { xa = unit.Code })!, Aborted))
            : NotFound();
    }

    /// <summary>Always as a download and never guessed at (nosniff stands on every answer): whatever hides in a file, no browser runs it here.</summary>
    [HttpGet("{file:int}")]
    public async Task<IActionResult> Download(int file)
    {
        if (await FindAsync(file) is not { } evidence || (evidence.IsRemoved && !MayReadRemoved(evidence)))
        {
            return NotFound();
        }

        var content = store.Open(evidence.StoredName) ?? throw new RuleException("Tệp này không còn trong kho lưu trữ. Báo Văn phòng Điều phối để tìm lại từ bản sao lưu.");
        return File(content, evidence.ContentType, evidence.FileName);
    }

    /// <param name="xa">Code of the unit.</param>
    /// <param name="cho">Key of what the evidence is for.</param>
    /// <param name="ve">Address to return to.</param>
    [HttpGet("them")]
    public async Task<IActionResult> Add(string? xa, string? cho, string? ve)
    {
        if (xa is null && await EvidenceIndexPage.Choices(db, Actor, Clock.Today()).Select(choice => choice.Code).FirstOrDefaultAsync(Aborted) is { } first)
        {
            xa = first;
        }

        if (await desk.UnitAsync(xa, Actor, Aborted) is not { } unit)
        {
            return NotFound();
        }

        var rights = await AddingAsync(unit);
        var form = new AddForm { Unit = unit.Code, Return = Url.IsLocalUrl(ve) ? ve : null, Shrink = true, Targets = cho is null ? [] : [cho] };
        return View(await PageAsync(rights, form));
    }

    [HttpPost("them")]
    [UploadLimit]
    public async Task<IActionResult> Add(AddForm form)
    {
        if (await desk.UnitAsync(form.Unit, Actor, Aborted) is not { } unit)
        {
            return NotFound();
        }

        var rights = await AddingAsync(unit);
        var page = await PageAsync(rights, form);
        var kind = page.Kinds.FirstOrDefault(candidate => candidate.Code == form.Kind);
        var facts = Facts(form, kind);
        var targets = TargetGroup.Targets(page.Groups, form.Targets);
        Check(form, kind, facts, targets);
        if (ModelState.IsValid)
        {
            db.Attach(kind!);
            foreach (var fault in await receive.SaveAsync(form.Files, form.Shrink, facts!, targets!, rights, Clock.UtcNow(), Aborted))
            {
                ModelState.AddModelError(nameof(form.Files), fault);
            }
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(page);
        }

        Notify(form.Files.Count == 1 ? "Đã thêm hồ sơ." : $"Đã thêm {VietnameseFormat.Number(form.Files.Count)} hồ sơ.");
        return Url.IsLocalUrl(form.Return) ? LocalRedirect(form.Return) : RedirectToAction(nameof(Index), new { xa = unit.Code });
    }

    [HttpGet("{file:int}/chi-tieu")]
    public async Task<IActionResult> Links(int file) =>
        await FindAsync(file) is { } evidence
            ? View(await LinksPageAsync(evidence, await AddingAsync(evidence.Unit), new LinksForm { Version = evidence.Version, Targets = [.. evidence.Links.Select(link => link.Target)] }))
            : NotFound();

    [HttpPost("{file:int}/chi-tieu")]
    public async Task<IActionResult> Links(int file, LinksForm form)
    {
        if (await FindAsync(file) is not { } evidence)
        {
            return NotFound();
        }

        var rights = await AddingAsync(evidence.Unit);
        var page = await LinksPageAsync(evidence, rights, form);
        if (TargetGroup.Targets(page.Groups, form.Targets) is not { } targets)
        {
            ModelState.AddModelError(nameof(form.Targets), "Chỉ tiêu đã chọn không còn trong bộ tiêu chí. Mở lại trang rồi chọn lại.");
            return View(page);
        }

        db.ExpectVersion(evidence, form.Version);
        evidence.Prove(targets, rights, Clock.UtcNow());
        await db.SaveChangesAsync(Aborted);
        Notify("Đã lưu chỉ tiêu mà hồ sơ chứng minh.");
        return RedirectToAction(nameof(Index), new { xa = evidence.Unit.Code });
    }

    [HttpGet("{file:int}/go")]
    public async Task<IActionResult> Remove(int file)
    {
        if (await FindAsync(file) is not { } evidence)
        {
            return NotFound();
        }

        return evidence.MayBeRemovedBy(Actor) ? View(new RemovePage(evidence, new RemoveForm { Version = evidence.Version })) : throw Refusal(evidence);
    }

    [HttpPost("{file:int}/go")]
    public async Task<IActionResult> Remove(int file, RemoveForm form)
    {
        if (await FindAsync(file) is not { } evidence)
        {
            return NotFound();
        }

        if (CleanText.Clean(form.Reason) is not { Length: <= EvidenceFile.ReasonLength })
        {
            ModelState.AddModelError(nameof(form.Reason), $"Ghi lý do gỡ, tối đa {EvidenceFile.ReasonLength} chữ.");
            return View(new RemovePage(evidence, form));
        }

        db.ExpectVersion(evidence, form.Version);
        evidence.Remove(form.Reason, Actor, Clock.UtcNow());
        await db.SaveChangesAsync(Aborted);
        Notify("Đã gỡ hồ sơ.");
        return RedirectToAction(nameof(Index), new { xa = evidence.Unit.Code });
    }

    private Task<EvidenceFile?> FindAsync(int id) =>
        db.EvidenceFiles.VisibleTo(Actor).Include(file => file.Unit).Include(file => file.Kind).FirstOrDefaultAsync(file => file.Id == id, Aborted);

    private bool MayReadRemoved(EvidenceFile evidence) =>
        Actor.IsOffice || Actor.WritesFor(evidence.UnitId) || (evidence.AddedByUnitId is { } unit && Actor.WritesFor(unit));

    /// <exception cref="PermissionException">The actor may not add to this unit's evidence.</exception>
    private async Task<EvidenceRights> AddingAsync(OrganizationUnit unit)
    {
        var rights = await desk.RightsAsync(unit, Actor, Clock.Today(), Aborted);
        return rights.MayAdd ? rights : throw new PermissionException("Vai trò của bạn xem được hồ sơ của đơn vị này nhưng không thêm, không gắn hồ sơ.");
    }

    private static Exception Refusal(EvidenceFile evidence) => evidence.IsRemoved
        ? new RuleException("Hồ sơ này đã gỡ rồi.")
        : new PermissionException("Chỉ đơn vị đã thêm hồ sơ hoặc Văn phòng Điều phối gỡ được.");

    private async Task<AddPage> PageAsync(EvidenceRights rights, AddForm form)
    {
        var asked = form.Targets.Count == 1 ? EvidenceTarget.Parse(form.Targets[0]) : null;
        var sets = await desk.SetsAsync(rights.Unit, Clock.Today().Year, SetOf(form.Targets), Aborted);
        var requirement = asked is null ? null : (await desk.RequirementsAsync(Aborted)).FirstOrDefault(candidate => candidate.Target == asked.Key);
        var kinds = await db.EvidenceKinds.AsNoTracking().OrderBy(kind => kind.Position).ToListAsync(Aborted);
        return new AddPage(rights.Unit, kinds, await GroupsAsync(sets, form.Targets, rights), requirement?.Kind.Code, form);
    }

    private async Task<LinksPage> LinksPageAsync(EvidenceFile evidence, EvidenceRights rights, LinksForm form)
    {
        var sets = await desk.SetsAsync(evidence.Unit, Clock.Today().Year, SetOf([.. evidence.Links.Select(link => link.Target)]), Aborted);
        return new LinksPage(evidence, await GroupsAsync(sets, form.Targets, rights), form);
    }

    private async Task<IReadOnlyList<TargetGroup>> GroupsAsync(IReadOnlyList<CriteriaSet> sets, IReadOnlyCollection<string> chosen, EvidenceRights rights) =>
    [
        .. TargetGroup.Of(sets, chosen, rights),
        .. TargetGroup.OfTasks(await desk.TasksAsync(rights.Unit, Clock.Today().Year, Aborted), chosen, rights),
        .. TargetGroup.OfProjects(await desk.ProjectsAsync(rights.Unit, Aborted), chosen, rights),
    ];

    /// <summary>A set that the unit follows no more is still asked for by what is tied to it.</summary>
    private static string? SetOf(IEnumerable<string> keys) => keys.Select(EvidenceTarget.Parse).Select(target => target switch
    {
        EvidenceTarget.Criterion criterion => criterion.SetCode,
        EvidenceTarget.Indicator indicator => indicator.SetCode,
        _ => null,
    }).FirstOrDefault(code => code is not null);

    private static EvidenceFacts? Facts(AddForm form, EvidenceKind? kind) => kind is not null && form.IssuedOn is { } day
        ? new EvidenceFacts(kind, form.Number, day, form.ProvesFrom, form.ProvesTo, form.ValidTo)
        : null;

    private void Check(AddForm form, EvidenceKind? kind, EvidenceFacts? facts, IReadOnlyList<EvidenceTarget>? targets)
    {
        void Fault(bool isFault, string field, string text)
        {
            if (isFault)
            {
                ModelState.AddModelError(field, text);
            }
        }

        Fault(form.Files.Count == 0, nameof(form.Files), "Chưa chọn tệp nào.");
        Fault(form.Files.Count > AddForm.MostFiles, nameof(form.Files), $"Mỗi lần gửi tối đa {AddForm.MostFiles} tệp.");
        Fault(kind is null, nameof(form.Kind), "Chưa chọn loại hồ sơ.");
        Fault(
            form.IssuedOn is null && ModelState.GetFieldValidationState(nameof(form.IssuedOn)) is not ModelValidationState.Invalid,
            nameof(form.IssuedOn),
            "Chưa ghi ngày ban hành. Viết dạng 30/6/2022.");
        Fault(form.Targets.Count == 0, nameof(form.Targets), "Chọn ít nhất một chỉ tiêu hoặc tiêu chí.");
        Fault(targets is null, nameof(form.Targets), "Chỉ tiêu đã chọn không có trong bộ tiêu chí của đơn vị. Chọn lại.");
        foreach (var (field, text) in facts?.Faults(Clock.Today()) ?? [])
        {
            ModelState.AddModelError(field, text);
        }
    }
}
