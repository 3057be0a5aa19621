using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Features.Evidence;

/// <summary>The evidence of a report's unit as it stands today, for the pages of the report.</summary>
/// <param name="Rights">Null where nothing is to be added.</param>
public sealed record ReportEvidence(EvidenceBook Book, EvidenceRights? Rights, DateOnly Today, string ReturnTo)
{
    public static ReportEvidence None { get; } = new(EvidenceBook.Empty, null, DateOnly.MinValue, "/");

    public CriterionEvidence? Of(ReportPart part) => part is { Criterion: { } criterion, CriteriaSet: { } set }
        ? Book.Of(new EvidenceTarget.Criterion(set.Code, criterion.Number), criterion.Indicators.OrderBy(indicator => indicator.Position).Select(indicator => indicator.Code), Today)
        : null;

    /// <summary>A proof of the criterion has run out.</summary>
    public bool IsAtRisk(string setCode, Criterion criterion) =>
        Book.Of(new EvidenceTarget.Criterion(setCode, criterion.Number), criterion.Indicators.Select(indicator => indicator.Code), Today).IsAtRisk;

    /// <param name="anchor">Where on the page to return to.</param>
    public StandingView Indicator(string setCode, int criterion, string code, string anchor) =>
        View(new EvidenceTarget.Indicator(setCode, criterion, code), $"chỉ tiêu {code}", anchor);

    public StandingView Whole(string setCode, int criterion, string anchor) =>
        View(new EvidenceTarget.Criterion(setCode, criterion), $"cả tiêu chí {criterion}", anchor);

    private StandingView View(EvidenceTarget target, string of, string anchor) => new(
        Book.Of(target, Today),
        target,
        of,
        Rights?.Unit.Code,
        Rights?.MayProve(target) == true,
        $"{ReturnTo}#{anchor}");
}
