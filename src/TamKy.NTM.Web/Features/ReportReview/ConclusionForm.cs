using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Domain.Verification;

namespace TamKy.NTM.Web.Features.ReportReview;

/// <summary>The Office's decision on one indicator in dispute, as posted: everything as typed.</summary>
public sealed class ConclusionForm
{
    public FigureBasis? Basis { get; init; }

    /// <summary>The Office's own number.</summary>
    public string? Value { get; init; }

    /// <summary>The Office's own judgement: "dat" or "chua".</summary>
    public string? Judged { get; init; }

    public string? Reason { get; init; }

    public static ConclusionForm From(OfficeConclusion conclusion) => new()
    {
        Basis = conclusion.Basis,
        Value = conclusion is { Basis: FigureBasis.Concluded, Value: { } value } ? VietnameseFormat.Number(value) : null,
        Judged = conclusion is { Basis: FigureBasis.Concluded, JudgedMet: { } met } ? met ? "dat" : "chua" : null,
        Reason = conclusion.Reason,
    };

    /// <summary>Null while nothing was chosen.</summary>
    /// <exception cref="RuleException">The number cannot be read.</exception>
    public ConclusionInput? Read(IndicatorEntry entry) => Basis is not { } basis
        ? null
        : new ConclusionInput(entry.IndicatorId, basis, null, basis is FigureBasis.Concluded ? Own(entry) : new ReportedFigure(null, null), Reason);

    private ReportedFigure Own(IndicatorEntry entry)
    {
        if (!entry.Indicator.IsNumeric)
        {
            return new ReportedFigure(null, Judged switch { "dat" => true, "chua" => false, _ => null });
        }

        return VietnameseNumber.Parse(Value, entry.Indicator.MaxValue) switch
        {
            VietnameseNumber.Value number => new ReportedFigure(number.Number, null),
            VietnameseNumber.Empty => new ReportedFigure(null, null),
            VietnameseNumber.Ambiguous doubt => throw new RuleException($"Chỉ tiêu {entry.Indicator.Code}: {doubt.Message}"),
            VietnameseNumber.Invalid invalid => throw new RuleException($"Chỉ tiêu {entry.Indicator.Code}: {invalid.Message}"),
            _ => new ReportedFigure(null, null),
        };
    }
}
