using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Domain.Succession;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Overview;

/// <summary>
/// The months before a unit began, as its predecessors reported them: computed and marked, never among its own (issue 3, part 6). One step back only: what
/// came before the predecessors stands on their pages.
/// </summary>
/// <param name="Rows">Months for which a predecessor within the actor's reach has sent figures, in order.</param>
/// <param name="Rule">How rates and judged indicators were carried.</param>
public sealed record UnitBreak(DateOnly From, IReadOnlyList<OrganizationUnit> Predecessors, IReadOnlyList<UnitBreak.Row> Rows, string Rule)
{
    /// <param name="Reported">How many of the predecessors have figures in the month.</param>
    public sealed record Row(Month Month, StatusCounts Criteria, int Reported);

    /// <summary>"trước 1/7/2025: xã Tam Phú, xã Tam Thanh".</summary>
    public string Mark => $"trước {VietnameseFormat.Date(From)}: {string.Join(", ", Predecessors.Select(unit => unit.NameInSentence))}";

    /// <summary>Null for a unit that follows no other.</summary>
    public static async Task<UnitBreak?> LoadAsync(
        AppDbContext db, OrganizationUnit unit, IReadOnlyList<ReportStanding> standings, MatrixLoader loader, SetVersions versions, Month last, CancellationToken ct)
    {
        if (unit.ValidFrom is not { } from)
        {
            return null;
        }

        var known = await db.Units.AsNoTracking().Include(candidate => candidate.Predecessors).ThenInclude(link => link.Predecessor)
            .AsSingleQuery().SingleAsync(candidate => candidate.Id == unit.Id, ct);
        if (known.Predecessors.Count == 0)
        {
            return null;
        }

        var plan = await PlanAsync(db, known, ct);
        var predecessors = known.Predecessors.Select(link => link.Predecessor).OrderBy(predecessor => predecessor.Code, StringComparer.Ordinal).ToList();
        var reports = standings.Where(report => report.IsFiled && report.Month <= last && predecessors.Exists(predecessor => predecessor.Id == report.UnitId)).ToList();
        var measured = await loader.MeasureAsync(versions, reports, ct);
        var rows = reports.GroupBy(report => report.Month).OrderBy(month => month.Key).Select(month =>
        {
            var figures = month.Where(report => measured.ContainsKey(report.ReportId))
                .ToDictionary(report => predecessors.Find(predecessor => predecessor.Id == report.UnitId)!.Code, report => measured[report.ReportId]);
            return new Row(month.Key, CarriedFigures.Of(plan, loader.Of(versions, month.Key), figures).CriteriaOf(unit.Code), figures.Count);
        });
        return new UnitBreak(from, predecessors, [.. rows], RuleOf(plan));
    }

    /// <summary>By the reorganisation that is in force; else by what is known of the units alone.</summary>
    private static async Task<CarryPlan> PlanAsync(AppDbContext db, OrganizationUnit unit, CancellationToken ct)
    {
        var decided = await db.UnitReorganizations.AsNoTracking()
            .Include(reorganization => reorganization.Ending).ThenInclude(row => row.Unit)
            .Include(reorganization => reorganization.Successors)
            .AsSingleQuery()
            .FirstOrDefaultAsync(reorganization => reorganization.State == ReorganizationState.InForce && reorganization.Successors.Any(row => row.UnitId == unit.Id), ct);
        if (decided is not null)
        {
            return CarryPlan.Of(decided);
        }

        var ids = unit.Predecessors.Select(link => link.PredecessorId).ToList();
        var successors = await db.Units.SelectMany(candidate => candidate.Predecessors).Where(link => ids.Contains(link.PredecessorId))
            .GroupBy(link => link.PredecessorId).Select(links => new { links.Key, Count = links.Count() }).ToDictionaryAsync(links => links.Key, links => links.Count, ct);
        return CarryPlan.Of(unit, successors);
    }

    private static string RuleOf(CarryPlan plan) => plan.Sources.Count == 1
        ? "Lấy nguyên số của đơn vị cũ; số đếm chia theo tỷ lệ nếu đơn vị cũ được chia."
        : "Số đếm cộng lại; "
            + (plan.WeightName is { } weight ? $"tỷ lệ bình quân theo {weight}" : "tỷ lệ chưa đánh giá vì chưa nhập mẫu số")
            + (plan.Judged is { } judged ? $"; {Labels.Of(judged).ToLower(VietnameseFormat.Culture)}." : "; chỉ tiêu đạt hoặc chưa đạt chưa đánh giá vì chưa chọn quy tắc.");
}
