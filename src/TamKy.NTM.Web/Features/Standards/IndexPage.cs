using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Plans;
using TamKy.NTM.Web.Features.Recognitions;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Standards;

/// <summary>Plans and recognition by unit: where each stands, whose turn it is, until when.</summary>
/// <param name="Communes">To choose from; one or none means no choice.</param>
public sealed record IndexPage(
    IReadOnlyList<OrganizationUnit> Communes, IndexFilter Filter, IReadOnlyList<PlanRow> Plans, IReadOnlyList<RecognitionRow> Recognitions, IReadOnlyList<PlanSetting> Settings, Actor Actor, DateOnly Today)
{
    public required Pager PlanPages { get; init; }

    public required Pager RecognitionPages { get; init; }

    public bool CanStartPlan => Actor.Is(Role.CommuneOfficer);

    public bool CanStartRecognition => Actor.IsAny(Role.CommuneOfficer, Role.CommuneChair);

    public static async Task<IndexPage> LoadAsync(AppDbContext db, Actor actor, IndexFilter filter, DateOnly today, Func<IndexFilter, string?> address, CancellationToken ct)
    {
        var plans = await PlanRow.LoadAsync(db, actor, ct);
        var records = await RecognitionRow.Query(db, actor).ToListAsync(ct);
        var settings = await db.PlanSettings.AsNoTracking().ToListAsync(ct);
        var ids = plans.Select(plan => plan.CommuneId).Concat(records.Select(record => record.CommuneId)).Distinct().ToList();
        var communes = await db.Units.AsNoTracking().Where(unit => ids.Contains(unit.Id)).OrderBy(unit => unit.Code).ToListAsync(ct);
        var commune = communes.Find(unit => string.Equals(unit.Code, filter.Unit, StringComparison.OrdinalIgnoreCase))?.Id;
        var waiting = filter.Mine ? PlanWork.Waiting(plans, actor, today).Select(item => item.PlanId).ToHashSet() : null;
        var mine = filter.Mine ? RecognitionWork.Waiting(records, actor).Select(item => item.RecordId).ToHashSet() : null;
        var (shownPlans, planPages) = Pager.Cut<PlanRow>(
            [.. plans.Where(plan => (commune is null || plan.CommuneId == commune) && (filter.Level is null || plan.Level == filter.Level) && (waiting is null || waiting.Contains(plan.Id)))],
            filter.PlanPage,
            "phương án",
            number => address(filter with { PlanPage = number }) + "#phuong-an");
        var (shownRecords, recordPages) = Pager.Cut<RecognitionRow>(
            [.. records.Where(record => (commune is null || record.CommuneId == commune) && (filter.Level is null || record.Level == filter.Level) && (mine is null || mine.Contains(record.Id)))],
            filter.RecognitionPage,
            "hồ sơ công nhận",
            number => address(filter with { RecognitionPage = number }) + "#cong-nhan");
        return new IndexPage(
            communes,
            filter,
            shownPlans,
            shownRecords,
            [.. settings.OrderBy(setting => setting.Level)],
            actor,
            today)
        {
            PlanPages = planPages,
            RecognitionPages = recordPages,
        };
    }
}

/// <summary>What the list is narrowed to.</summary>
/// <param name="PlanPage">From 1.</param>
public sealed record IndexFilter(string? Unit, NtmLevel? Level, bool Mine, int? PlanPage = null, int? RecognitionPage = null);
