using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Evidence;

namespace TamKy.NTM.Web.Features.EvidenceRules;

/// <summary>What the Office sets about evidence: the kinds with their shelf life, and which indicator asks for which kind.</summary>
[Route("ho-so/loai")]
[Authorize(Policy = Policies.Office)]
public sealed class EvidenceRulesController(AppDbContext db, EvidenceDesk desk) : NtmController
{
    /// <param name="bo">Code of a set in force; the first when it is not given.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(string? bo) => await IndexPage.LoadAsync(db, bo, Clock.Today(), Aborted) is { } page ? View(page) : NotFound();

    [HttpGet("them")]
    public IActionResult Add() => View("Kind", new KindPage(null, 0, new KindForm()));

    [HttpPost("them")]
    public Task<IActionResult> Add(KindForm form) => KindAsync(new KindPage(null, 0, form), async () =>
    {
        EvidenceKind.RequireOffice(Actor);
        var name = EvidenceKind.CheckedName(form.Name);
        db.EvidenceKinds.Add(new EvidenceKind(
            await CodeAsync(name), name, await db.EvidenceKinds.MaxAsync(kind => (int?)kind.Position, Aborted) + 1 ?? 1, (int?)form.ShelfMonths, (int)form.WarnDays!.Value, EvidenceKind.Read(form.Source)));
        return $"Đã thêm loại hồ sơ “{name}”.";
    });

    [HttpGet("{kind:int}")]
    public async Task<IActionResult> Edit([FromRoute(Name = "kind")] int id) =>
        await FindAsync(id) is { } kind ? View("Kind", new KindPage(kind, await FilesAsync(id), KindForm.Of(kind))) : NotFound();

    [HttpPost("{kind:int}")]
    public async Task<IActionResult> Edit([FromRoute(Name = "kind")] int id, KindForm form)
    {
        if (await FindAsync(id) is not { } kind)
        {
            return NotFound();
        }

        return await KindAsync(new KindPage(kind, await FilesAsync(id), form), async () =>
        {
            if (await db.EvidenceKinds.AnyAsync(other => other.Id != id && other.Name == form.Name, Aborted))
            {
                throw new RuleException($"Đã có loại hồ sơ tên “{form.Name}”.");
            }

            db.ExpectVersion(kind, form.Version);
            kind.Change(form.Name, (int?)form.ShelfMonths, (int)form.WarnDays!.Value, form.Source, Actor);
            return $"Đã lưu loại hồ sơ “{kind.Name}”.";
        });
    }

    /// <param name="code">Code of a set in force, in any letter case.</param>
    /// <param name="indicator">2.1 or 17.10.</param>
    [HttpGet("{code}/{indicator}")]
    public async Task<IActionResult> Requirement([FromRoute] string code, [FromRoute] string indicator) =>
        await RequirementAsync(code, indicator, null) is { } page ? View(page) : NotFound();

    [HttpPost("{code}/{indicator}")]
    public async Task<IActionResult> Requirement([FromRoute] string code, [FromRoute] string indicator, RequirementForm form)
    {
        if (await RequirementAsync(code, indicator, form) is not { } page)
        {
            return NotFound();
        }

        var kind = page.Kinds.FirstOrDefault(candidate => candidate.Code == form.Kind);
        if (form.Kind is not null && kind is null)
        {
            ModelState.AddModelError(nameof(form.Kind), "Loại hồ sơ không còn trong danh mục. Chọn lại.");
        }

        if (kind is null && form.ShelfMonths is not null)
        {
            ModelState.AddModelError(nameof(form.ShelfMonths), "Chỉ tiêu không cần hồ sơ thì không ghi thời hạn.");
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(page);
        }

        Set(page, kind, form);
        await db.SaveChangesAsync(Aborted);
        desk.ForgetRequirements();
        Notify(kind is null ? $"Chỉ tiêu {page.Indicator.Code} không yêu cầu hồ sơ." : $"Chỉ tiêu {page.Indicator.Code} cần: {kind.Name}.");
        return RedirectToAction(nameof(Index), new { bo = page.Set.Code });
    }

    /// <exception cref="RuleException">Somebody else was faster.</exception>
    private void Set(RequirementPage page, EvidenceKind? kind, RequirementForm form)
    {
        EvidenceKind.RequireOffice(Actor);
        if (page.Rule?.Version is var version && (version ?? 0) != form.Version)
        {
            throw new RuleException("Người khác vừa sửa yêu cầu hồ sơ của chỉ tiêu này. Mở lại trang để xem bản mới, rồi ghi lại phần của bạn.");
        }

        switch (page.Rule, kind)
        {
            case (null, { } wanted):
                db.EvidenceRequirements.Add(new EvidenceRequirement(page.Target, wanted, (int?)form.ShelfMonths, EvidenceKind.Read(form.Source)));
                break;
            case ({ } rule, { } wanted):
                db.ExpectVersion(rule, form.Version);
                rule.Change(wanted, (int?)form.ShelfMonths, form.Source, Actor);
                break;
            case ({ } rule, null):
                db.EvidenceRequirements.Remove(rule);
                break;
            default:
                break;
        }
    }

    private async Task<IActionResult> KindAsync(KindPage page, Func<Task<string>> change)
    {
        try
        {
            if (ModelState.IsValid)
            {
                var notice = await change();
                await db.SaveChangesAsync(Aborted);
                desk.ForgetRequirements();
                Notify(notice);
                return RedirectToAction(nameof(Index));
            }
        }
        catch (RuleException refusal) when (refusal is not PermissionException)
        {
            ModelState.AddModelError(nameof(KindForm.Name), refusal.Message);
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Kind", page);
    }

    /// <summary>A kind is known by its code in files and addresses: made once from its name.</summary>
    private async Task<string> CodeAsync(string name)
    {
        var code = VietnameseText.FileName(name).ToUpperInvariant();
        code = code[..Math.Min(code.Length, EvidenceKind.CodeLength)];
        return await db.EvidenceKinds.AnyAsync(kind => kind.Code == code || kind.Name == name, Aborted) ? throw new RuleException($"Đã có loại hồ sơ tên “{name}” hoặc tên gần giống.") : code;
    }

    private Task<EvidenceKind?> FindAsync(int id) => db.EvidenceKinds.FirstOrDefaultAsync(kind => kind.Id == id, Aborted);

    private Task<int> FilesAsync(int kind) => db.EvidenceFiles.VisibleTo(Actor).CountAsync(file => file.KindId == kind && file.RemovedAt == null, Aborted);

    private async Task<RequirementPage?> RequirementAsync(string code, string indicatorCode, RequirementForm? form)
    {
        var key = code.ToUpperInvariant();
        var set = await db.CriteriaSets.InForceOn(Clock.Today()).AsNoTracking().Include(candidate => candidate.Criteria).ThenInclude(criterion => criterion.Indicators)
            .AsSingleQuery().FirstOrDefaultAsync(candidate => candidate.Code == key, Aborted);
        var criterion = set?.Criteria.FirstOrDefault(candidate => candidate.Indicators.Any(indicator => indicator.Code == indicatorCode));
        if (criterion is null)
        {
            return null;
        }

        var indicator = criterion.Indicators.First(candidate => candidate.Code == indicatorCode);
        var target = new EvidenceTarget.Indicator(set!.Code, criterion.Number, indicatorCode).Key;
        var rule = await db.EvidenceRequirements.Include(candidate => candidate.Kind).FirstOrDefaultAsync(candidate => candidate.Target == target, Aborted);
        var kinds = await db.EvidenceKinds.OrderBy(kind => kind.Position).ToListAsync(Aborted);
        return new RequirementPage(set, criterion, indicator, rule, kinds, form ?? RequirementForm.Of(rule));
    }
}
