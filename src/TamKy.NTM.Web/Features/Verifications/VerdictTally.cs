using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Verification;

namespace TamKy.NTM.Web.Features.Verifications;

/// <summary>One criterion before the departments in charge, over communes: counted in the same way for the queue and for the first page.</summary>
/// <param name="Filed">Communes that sent something of it.</param>
/// <param name="Figures">Figures sent that somebody has to look at.</param>
/// <param name="Verified">Of them, those on which everybody who has to gave a verdict on what the commune reports now.</param>
/// <param name="Waiting">Of the others, those that may still be verified: a month that is consolidated is closed.</param>
/// <param name="Disputes">Verdicts on what the commune reports now that the Office has to decide.</param>
public sealed record VerdictTally(int Filed, int Figures, int Verified, int Waiting, IReadOnlyList<DepartmentVerification> Disputes)
{
    /// <param name="departments">Those that have to look at an indicator.</param>
    /// <param name="units">The communes that follow the set.</param>
    /// <param name="said">Of the criterion.</param>
    public static VerdictTally Of(
        Criterion criterion, Func<Indicator, IReadOnlyList<int>> departments, IReadOnlyList<int> units,
        IReadOnlyDictionary<(int Unit, int Indicator), SentFigure> figures, IEnumerable<DepartmentVerification> said)
    {
        var verdicts = said.ToLookup(verification => (verification.UnitId, verification.IndicatorId));
        var rows =
            (from indicator in criterion.Indicators
             from unit in units
             let figure = figures.GetValueOrDefault((unit, indicator.Id))
             where figure is not null
             select (Figure: figure, Departments: departments(indicator), Said: verdicts[(unit, indicator.Id)].ToList())).ToList();
        var wanted = rows.Where(row => row.Departments.Count > 0)
            .Select(row => (
                row.Figure.IsOpen,
                IsVerified: row.Departments.All(department => !DepartmentVerification.IsWanted(row.Said.Find(verdict => verdict.DepartmentId == department), row.Figure.Figure))))
            .ToList();
        return new VerdictTally(
            rows.Select(row => row.Figure.UnitId).Distinct().Count(),
            wanted.Count,
            wanted.Count(row => row.IsVerified),
            wanted.Count(row => row.IsOpen && !row.IsVerified),
            [.. rows.SelectMany(row => row.Said.Where(verdict => verdict.IsAbout(row.Figure.Figure) && verdict.IsDispute))]);
    }
}
