using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Villages;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Villages;

/// <summary>The register of villages: the list by commune, one village, new ones, households, registration for a year.</summary>
[Route("thon")]
[Authorize(Policy = Policies.Reporting)]
public sealed class VillagesController(AppDbContext db, VillageBook book) : NtmController
{
    /// <param name="xa">Code of a commune, in any letter case.</param>
    /// <param name="nam">The year whose registrations are shown.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(string? xa, int? nam) =>
        await IndexPage.LoadAsync(db, book, Actor, xa, nam, Clock.Today(), Aborted) is { } page ? View(page) : NotFound();

    [HttpGet("moi")]
    public async Task<IActionResult> Create()
    {
        RequireEnter();
        return View(await CreatePage.LoadAsync(db, Actor, new CreateForm(), Clock.Today(), Aborted));
    }

    [HttpPost("moi")]
    public async Task<IActionResult> Create(CreateForm form)
    {
        RequireEnter();
        var commune = await CreatePage.Choices(db, Actor).ExistingOn(Clock.Today()).FirstOrDefaultAsync(unit => unit.Id == form.CommuneId, Aborted);
        if (form.CommuneId is not null && commune is null)
        {
            return NotFound();
        }

        if ((form.Households ?? form.Population) is not null || form.ValidFrom is not null)
        {
            CheckFigures(form.Households, form.Population, form.ValidFrom, form.Since);
        }

        if (ModelState.IsValid)
        {
            try
            {
                var village = await AddAsync(form, commune!);
                Notify($"Đã thêm {village.Name}.");
                return RedirectToAction(nameof(Details), new { thon = village.Code.ToLowerInvariant() });
            }
            catch (RuleException refusal) when (refusal is not PermissionException)
            {
                ModelState.AddModelError(nameof(form.Name), refusal.Message);
            }
        }

        return View(await CreatePage.LoadAsync(db, Actor, form, Clock.Today(), Aborted));
    }

    /// <param name="thon">Code of the village, in any letter case.</param>
    /// <param name="thang">As 2022-06; this month when it is not given.</param>
    [HttpGet("{thon}")]
    public async Task<IActionResult> Details(string thon, string? thang) =>
        MonthOf(thang) is { } month && await book.FindAsync(thon, Actor, Aborted) is { } village ? View(await PageAsync(village, month)) : NotFound();

    [HttpPost("{thon}/so-ho")]
    public async Task<IActionResult> Households(string thon, [Bind(Prefix = "Figures")] HouseholdsForm form)
    {
        if (await book.FindAsync(thon, Actor, Aborted) is not { } village)
        {
            return NotFound();
        }

        var rights = VillageRights.Of(Actor, village);
        rights.RequireEnter();
        CheckFigures(form.Households, form.Population, form.ValidFrom, village.ValidFrom, "Figures.");
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View(nameof(Details), await PageAsync(village, Clock.ThisMonth()) with { Figures = form });
        }

        var profile = await db.VillageProfiles.FirstOrDefaultAsync(row => row.UnitId == village.Id && row.ValidFrom == form.ValidFrom, Aborted);
        if (profile is null)
        {
            profile = new VillageProfile(village, form.ValidFrom!.Value);
            db.VillageProfiles.Add(profile);
        }

        var isChanged = profile.Set((int)form.Households!, (int?)form.Population, form.Source, rights, Clock.UtcNow());
        await db.SaveChangesAsync(Aborted);
        Notify(isChanged ? "Đã ghi số hộ." : "Không có gì thay đổi.");
        return Back(village);
    }

    [HttpPost("{thon}/dang-ky")]
    public async Task<IActionResult> Register(string thon, [Bind(Prefix = "Register")] RegisterForm form)
    {
        if (await book.FindAsync(thon, Actor, Aborted) is not { } village)
        {
            return NotFound();
        }

        var rights = VillageRights.Of(Actor, village);
        rights.RequireEnter();
        if (ModelState.IsValid && await db.CriteriaSetAssignments.AnyAsync(follow => follow.UnitId == village.Id && follow.Year == form.Year, Aborted))
        {
            ModelState.AddModelError("Register.Year", $"{village.Name} đã đăng ký năm {form.Year}.");
        }

        try
        {
            if (ModelState.IsValid)
            {
                var set = await db.CriteriaSets.FirstOrDefaultAsync(candidate => candidate.Id == form.SetId, Aborted) ?? throw new RuleException("Chọn bộ tiêu chí trong danh sách.");
                db.CriteriaSetAssignments.Add(VillageRegistration.Register(village, set, form.Year!.Value, rights));
                await db.SaveChangesAsync(Aborted);
                Notify($"Đã đăng ký {village.Name} phấn đấu năm {form.Year}.");
                return Back(village);
            }
        }
        catch (RuleException refusal) when (refusal is not PermissionException)
        {
            ModelState.AddModelError("Register.Year", refusal.Message);
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View(nameof(Details), await PageAsync(village, Clock.ThisMonth()) with { Register = form });
    }

    /// <param name="year">The year to take back; only while no month was entered for it.</param>
    [HttpPost("{thon}/bo-dang-ky")]
    public async Task<IActionResult> Unregister(string thon, int year)
    {
        if (await book.FindAsync(thon, Actor, Aborted) is not { } village
            || await db.CriteriaSetAssignments.FirstOrDefaultAsync(candidate => candidate.UnitId == village.Id && candidate.Year == year, Aborted) is not { } follow)
        {
            return NotFound();
        }

        VillageRights.Of(Actor, village).RequireEnter();
        Month first = new(year, 1), last = new(year, 12);
        if (await db.VillageAssessments.AnyAsync(own => own.UnitId == village.Id && own.Month >= first && own.Month <= last, Aborted))
        {
            throw new RuleException($"Năm {year} đã có kết quả tiêu chí của {village.NameInSentence} nên không bỏ đăng ký được.");
        }

        db.CriteriaSetAssignments.Remove(follow);
        await db.SaveChangesAsync(Aborted);
        Notify($"Đã bỏ đăng ký năm {year}.");
        return Back(village);
    }

    private async Task<OrganizationUnit> AddAsync(CreateForm form, OrganizationUnit commune)
    {
        var rights = new VillageRights(Actor, commune.Id);
        var siblings = await db.Units.AsNoTracking().Where(unit => unit.ParentId == commune.Id && unit.Kind == UnitKind.Village).ToListAsync(Aborted);
        var codes = await db.Units.Where(unit => unit.Kind == UnitKind.Village).Select(unit => unit.Code).ToListAsync(Aborted);
        var village = NewVillage.Create(commune, form.Name, form.Since, form.Source, siblings, codes.ToHashSet(), rights);
        db.Units.Add(village);
        if (form.Households is { } households)
        {
            var profile = new VillageProfile(village, form.ValidFrom!.Value);
            profile.Set((int)households, (int?)form.Population, form.Source, rights, Clock.UtcNow());
            db.VillageProfiles.Add(profile);
        }

        await db.SaveChangesAsync(Aborted);
        return village;
    }

    private void CheckFigures(decimal? households, decimal? population, DateOnly? from, DateOnly? since, string prefix = "")
    {
        if (VillageProfile.Problem(households, population) is { } problem)
        {
            ModelState.TryAddModelError($"{prefix}{nameof(CreateForm.Households)}", problem);
        }

        if (from is null)
        {
            ModelState.TryAddModelError($"{prefix}{nameof(CreateForm.ValidFrom)}", "Ghi số hộ thì phải ghi ngày của số liệu. Viết dạng 30/6/2022.");
        }
        else if (from > Clock.Today())
        {
            ModelState.TryAddModelError($"{prefix}{nameof(CreateForm.ValidFrom)}", "Ngày của số liệu không được sau hôm nay.");
        }
        else if (from < since)
        {
            ModelState.TryAddModelError($"{prefix}{nameof(CreateForm.ValidFrom)}", "Ngày của số liệu trước ngày có thôn.");
        }
    }

    private void RequireEnter()
    {
        if (!Actor.IsOffice && !Actor.Is(Role.CommuneOfficer))
        {
            throw new PermissionException("Cán bộ xã hoặc Văn phòng Điều phối thêm thôn.");
        }
    }

    private RedirectToActionResult Back(OrganizationUnit village) => RedirectToAction(nameof(Details), new { thon = village.Code.ToLowerInvariant() });

    private Task<DetailsPage> PageAsync(OrganizationUnit village, Month month) => DetailsPage.LoadAsync(db, book, village, Actor, month, Clock.Today(), Aborted);

    private Month? MonthOf(string? text) =>
        text is null ? Clock.ThisMonth()
        : Month.TryParse(text, out var month) && month <= Clock.ThisMonth() ? month
        : null;
}
