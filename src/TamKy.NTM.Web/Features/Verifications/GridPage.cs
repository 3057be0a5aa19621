using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Domain.Verification;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Overview;

namespace TamKy.NTM.Web.Features.Verifications;

/// <summary>One criterion over all communes within reach: what they report, what the departments in charge say.</summary>
/// <param name="Indicator">The one shown, when there are too many rows for all; null for all.</param>
public sealed record GridPage(CriteriaSet Set, Criterion Criterion, Month Month, IReadOnlyList<string> Leads, Indicator? Indicator, IReadOnlyList<GridRow> Rows)
{
    /// <summary>With more rows than this one indicator is shown at a time.</summary>
    private const int MostRows = 150;

    public string? Refusal { get; init; }

    public string Title => $"Xác nhận tiêu chí {Criterion.Number}. {Criterion.Name}{Set.Level.Suffix()}, tháng {VietnameseFormat.Month(Month)}";

    public IEnumerable<IGrouping<Indicator, GridRow>> ByIndicator => Rows.GroupBy(row => row.Indicator);

    public bool CanWrite => Rows.Any(row => row.IsOpen);

    public int Quiet => Rows.Count(row => row.IsQuiet);

    public int Waiting => Rows.Count(row => row.IsWaiting);

    /// <summary>Null when no commune within reach follows the set in the year, or the criterion is not in it.</summary>
    public static async Task<GridPage?> LoadAsync(
        AppDbContext db, Actor actor, string setCode, int number, Month month, string? indicatorCode, ReportingSchedule schedule, CancellationToken ct)
    {
        var loader = new MatrixLoader(db, actor, schedule);
        var follows = (await loader.FollowsAsync(month, ct)).Where(follow => follow.CriteriaSet.Code == setCode).ToList();
        if (follows.Count == 0)
        {
            return null;
        }

        var day = schedule.Period(month).WindowTo;
        var set = await db.CriteriaSets.InForceOn(day)
            .Include(candidate => candidate.Criteria.Where(criterion => criterion.Number == number)).ThenInclude(criterion => criterion.Indicators).ThenInclude(indicator => indicator.Thresholds)
            .AsSingleQuery().SingleOrDefaultAsync(candidate => candidate.Code == setCode, ct);
        if (set?.Criteria.FirstOrDefault(candidate => candidate.Number == number) is not { } criterion)
        {
            return null;
        }

        var charge = await Charge.LoadAsync(db, actor, [set.Id], day, ct);
        var indicators = criterion.Indicators.OrderBy(indicator => indicator.Position).ToList();
        var chosen = indicators.Find(indicator => indicator.Code == indicatorCode) ?? (indicators.Count * follows.Count > MostRows ? indicators[0] : null);
        var sent = (await new SentFigures(db, actor).OfAsync(month, [criterion.Id], ct)).ToDictionary(figure => (figure.UnitId, figure.IndicatorId));
        var last = (await new SentFigures(db, actor).OfAsync(month.Previous, set.Code, [.. indicators.Select(indicator => indicator.Code)], ct))
            .ToDictionary(figure => (figure.UnitId, figure.IndicatorCode));
        var said = (await VerificationsAsync(db, actor, criterion.Id, month, ct)).ToLookup(verification => (verification.UnitId, verification.IndicatorId));
        var rows =
            from indicator in chosen is null ? indicators : [chosen]
            from follow in follows
            let key = (follow.UnitId, indicator.Id)
            let mine = charge.Mine(criterion, indicator)?.Unit
            let own = said[key].FirstOrDefault(verification => verification.DepartmentId == mine?.Id)
            select new GridRow(
                follow.Unit, indicator, indicator.ThresholdOn(day, set.ZoneCode, follow.GroupCode), last.GetValueOrDefault((follow.UnitId, indicator.Code))?.Counting, sent.GetValueOrDefault(key),
                own, [.. said[key].Where(verification => verification != own)], mine)
            { Form = RowForm.From(own) };
        return new GridPage(set, criterion, month, [.. charge.Of(criterion).Select(lead => lead.Unit.Name)], chosen, [.. rows]);
    }

    /// <summary>With the typed rows in place of the stored ones.</summary>
    public GridPage With(GridForm form, IReadOnlyDictionary<string, string> errors, string? refusal) => this with
    {
        Refusal = refusal,
        Rows = [.. Rows.Select(row => form.Rows.TryGetValue(row.Key, out var typed) ? row with { Form = typed, Error = errors.GetValueOrDefault(row.Key) } : row)],
    };

    private static async Task<List<DepartmentVerification>> VerificationsAsync(AppDbContext db, Actor actor, int criterionId, Month month, CancellationToken ct) =>
        await db.DepartmentVerifications.VisibleTo(actor)
            .Include(verification => verification.Department)
            .Include(verification => verification.Indicator)
            .Where(verification => verification.Month == month && verification.Indicator.CriterionId == criterionId)
            .OrderBy(verification => verification.Id)
            .ToListAsync(ct);
}
