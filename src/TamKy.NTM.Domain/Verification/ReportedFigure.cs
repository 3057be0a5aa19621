using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Verification;

/// <summary>A figure as somebody gives it: a number in the unit of the indicator, or what was judged of one without a number.</summary>
public sealed record ReportedFigure(decimal? Value, bool? JudgedMet)
{
    public bool IsEmpty => Value is null && JudgedMet is null;

    public static ReportedFigure Of(IndicatorEntry entry) => new(entry.Value, entry.JudgedMet);

    public static ReportedFigure Of(IndicatorContent? content) => new(content?.Value, content?.JudgedMet);

    /// <summary>Whether two figures differ by more than needs no reason. A judgement differs or it does not.</summary>
    public bool DiffersFrom(ReportedFigure other, decimal tolerance) =>
        Value is { } mine && other.Value is { } theirs ? Math.Abs(mine - theirs) > tolerance : this != other;

    /// <summary>As printed in a cell: 61,5 or Đạt; null when there is none.</summary>
    public string? Print() => Value is { } value ? VietnameseFormat.Number(value) : JudgedMet is { } met ? Labels.Of(met ? ComplianceStatus.Met : ComplianceStatus.NotMet) : null;
}
