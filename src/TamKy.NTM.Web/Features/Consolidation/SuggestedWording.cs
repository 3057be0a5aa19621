using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Reporting.Consolidation;

namespace TamKy.NTM.Web.Features.Consolidation;

/// <summary>
/// Words for a passage made from its sources: every source is in it, the same said by several units once, numbers that are counted here bound to
/// their figure. What does not fit is said to be left out, and where it stands.
/// </summary>
public sealed class SuggestedWording(ConsolidationFigures figures)
{
    private const int Room = ReportLimits.Passage - 200;

    /// <summary>Null when there is nothing to say.</summary>
    public string? For(string key, IReadOnlyList<PassageSource> sources)
    {
        if (sources.Count == 0)
        {
            return key == PassageKey.Shortcomings && Counted() is { } counted ? counted : null;
        }

        return key switch
        {
            PassageKey.ObjectiveCauses or PassageKey.SubjectiveCauses => Fit([.. sources.Select(Cause)], "; ", ".", "các nguyên nhân khác nêu tại Phụ lục III"),
            PassageKey.Shortcomings => Fit([.. Counted() is { } counted ? [counted] : Array.Empty<string>(), .. ByUnits(sources)], "\n", string.Empty, Elsewhere),
            PassageKey.Direction or PassageKey.Movements or PassageKey.NextMonth or PassageKey.Proposals => Fit(ByUnits(sources), "\n", string.Empty, Elsewhere),
            _ => Fit(ByUnits(sources), " ", string.Empty, "Các việc khác nêu tại Phụ lục II."),
        };
    }

    private const string Elsewhere = "Nội dung của các đơn vị khác nêu tại báo cáo của đơn vị.";

    private string? Counted()
    {
        var notMet = figures[FigureKey.NotMet(FigureKey.Criteria, FigureKey.All)];
        var open = figures[FigureKey.UnfinishedIn(FigureKey.All)];
        return figures.Totals.Content.Units.Any(unit => unit.IsIncluded)
            ? $"Đến hết kỳ báo cáo còn {BoundText.Write(notMet)} lượt tiêu chí chưa đạt; {BoundText.Write(open)} việc chưa hoàn thành."
            : null;
    }

    /// <summary>A sentence for each group of units: "Các xã Tam Ngọc, Tam Phú: …; …."</summary>
    private IReadOnlyList<string> ByUnits(IReadOnlyList<PassageSource> sources) =>
    [
        .. sources.GroupBy(source => string.Join(',', source.Units.Select(unit => unit.Code)))
            .Select(group => $"{Sentence.Upper(UnitWords.Phrase(group.First().Units, figures))}: {string.Join("; ", group.Select(Text))}."),
    ];

    private static string Text(PassageSource source) =>
        Sentence.Lower(Sentence.Body(source.Text)) + (source.Topic is { } topic ? $" ({About(topic)})" : string.Empty);

    private string Cause(PassageSource source, int index)
    {
        var text = Sentence.Body(source.Text);
        return $"{(index == 0 ? Sentence.Upper(text) : Sentence.Lower(text))} ({UnitWords.Phrase(source.Units, figures)}{(source.Topic is { } topic ? ", " + About(topic) : string.Empty)})";
    }

    private static string About(ConsolidatedTopic topic) => !topic.IsCriterion ? "chương trình công tác" : topic.SetName is null ? $"tiêu chí số {topic.Number}" : $"tiêu chí số {topic.Number}, {topic.SetName}";

    private static string Fit(IReadOnlyList<string> pieces, string between, string after, string rest)
    {
        var length = 0;
        var fitting = pieces.TakeWhile(piece => (length += piece.Length + between.Length) <= Room).ToList();
        var all = fitting.Count == pieces.Count ? fitting : [.. fitting, rest];
        return string.Join(between, all) + (after.Length > 0 && !all[^1].EndsWith(after, StringComparison.Ordinal) ? after : string.Empty);
    }
}
