using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Plans;

/// <summary>A plan in a list: where it stands and what was last said of it.</summary>
public sealed record PlanRow(
    int Id,
    int UnitId,
    string UnitName,
    UnitKind UnitKind,
    int CommuneId,
    string? ParentName,
    NtmLevel Level,
    int TargetYear,
    PlanState State,
    bool IsHandedOn,
    bool IsCompletionProposed,
    string? DecisionNumber,
    DateOnly? DecisionDate,
    string? LastBy,
    DateTime? LastAt,
    string? LastComment)
{
    /// <summary>What departments were asked in the present round.</summary>
    public IReadOnlyList<OpinionRow> Opinions { get; init; } = [];

    public IEnumerable<OpinionRow> Missing => Opinions.Where(opinion => !opinion.IsGiven);

    /// <summary>Last day for the opinions, while any is missing.</summary>
    public DateOnly? Due => State is PlanState.UnderAppraisal ? Missing.Select(opinion => (DateOnly?)opinion.Due).Max() : null;

    public string Name => UnitKind is UnitKind.Village && ParentName is not null ? $"{UnitName}, {VietnameseFormat.InSentence(ParentName)}" : UnitName;

    /// <summary>"phương án xã nông thôn mới nâng cao năm 2024 của xã Tam Thăng".</summary>
    public string InSentence => $"phương án {VietnameseFormat.InSentence(Domain.Labels.Of(Level))} năm {TargetYear} của {VietnameseFormat.InSentence(Name)}";

    public string Turn(DateOnly today) => PlanStatus.TurnOf(State, IsHandedOn, IsCompletionProposed, [.. Missing.Where(opinion => opinion.Due >= today).Select(opinion => opinion.Department)]);

    public static IQueryable<PlanRow> Query(AppDbContext db, Actor actor) =>
        from plan in db.AchievementPlans.VisibleTo(actor)
        orderby plan.Unit.Code, plan.TargetYear, plan.Id
        select new PlanRow(
            plan.Id,
            plan.UnitId,
            plan.Unit.Name,
            plan.Unit.Kind,
            plan.Unit.Kind == UnitKind.Village && plan.Unit.ParentId != null ? plan.Unit.ParentId.Value : plan.UnitId,
            plan.Unit.Parent == null ? null : plan.Unit.Parent.Name,
            plan.TargetSet.Level,
            plan.TargetYear,
            plan.State,
            plan.HandedOnAt != null,
            plan.CompletionProposedAt != null,
            plan.DecisionNumber,
            plan.DecisionDate,
            plan.Steps.OrderByDescending(step => step.Id).Select(step => step.UserName).FirstOrDefault(),
            plan.Steps.Max(step => (DateTime?)step.At),
            plan.Steps.OrderByDescending(step => step.Id).Select(step => step.Comment).FirstOrDefault());

    /// <summary>The opinions asked of the plans that are under appraisal.</summary>
    public static IQueryable<OpinionRow> Asked(AppDbContext db, Actor actor) =>
        from plan in db.AchievementPlans.VisibleTo(actor)
        where plan.State == PlanState.UnderAppraisal
        from opinion in plan.Opinions
        where opinion.Round == plan.Round
        orderby plan.Id, opinion.Department.Code
        select new OpinionRow(plan.Id, opinion.DepartmentId, opinion.Department.ShortName, opinion.Due, opinion.Verdict != null);

    /// <summary>Two commands, however many plans.</summary>
    public static async Task<IReadOnlyList<PlanRow>> LoadAsync(AppDbContext db, Actor actor, CancellationToken ct)
    {
        var rows = await Query(db, actor).ToListAsync(ct);
        if (!rows.Exists(row => row.State is PlanState.UnderAppraisal))
        {
            return rows;
        }

        var asked = (await Asked(db, actor).ToListAsync(ct)).ToLookup(opinion => opinion.PlanId);
        return [.. rows.Select(row => row with { Opinions = [.. asked[row.Id]] })];
    }
}

/// <summary>An opinion asked of a department.</summary>
public sealed record OpinionRow(int PlanId, int DepartmentId, string Department, DateOnly Due, bool IsGiven);
