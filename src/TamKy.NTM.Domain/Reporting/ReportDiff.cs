using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Reporting;

/// <summary>A cell that differs between two versions of a report, both as printed; null means empty.</summary>
/// <param name="PartKey">The part it is in.</param>
/// <param name="IndicatorCode">The indicator, when it is a value or a remark of one.</param>
/// <param name="Label">What the cell is called on the page.</param>
public sealed record CellChange(string PartKey, string? IndicatorCode, string Label, string? Old, string? New);

/// <summary>What changed between two versions, cell by cell.</summary>
public static class ReportDiff
{
    public static IReadOnlyList<CellChange> Between(ReportContent before, ReportContent after) =>
        [.. after.Parts.SelectMany(part => Between(before.Part(part.Key), part))];

    public static IReadOnlyList<CellChange> Between(PartContent? before, PartContent after)
    {
        before ??= new PartContent(after.Key, after.Title);
        var cells = Texts(before, after)
            .Concat(after.Indicators.SelectMany(indicator => Indicator(after.Key, before.Indicators.FirstOrDefault(old => old.Code == indicator.Code), indicator)))
            .Concat(Works(before, after));
        return [.. cells.Where(cell => cell.Old != cell.New)];
    }

    /// <summary>A value as pages print it: 61,5 or Đạt.</summary>
    public static string? Print(IndicatorContent? indicator) => Print(indicator?.Value, indicator?.JudgedMet);

    public static string? Print(decimal? value, bool? judgedMet) => (value, judgedMet) switch
    {
        ({ } number, _) => VietnameseFormat.Number(number),
        (null, true) => "Đạt",
        (null, false) => "Chưa đạt",
        _ => null,
    };

    private static IEnumerable<CellChange> Texts(PartContent before, PartContent after)
    {
        yield return new(after.Key, null, "Nội dung", before.Text, after.Text);
        yield return new(after.Key, null, "Việc đã hoàn thành", before.Done, after.Done);
        yield return new(after.Key, null, "Việc chưa hoàn thành", before.Unfinished, after.Unfinished);
        yield return new(after.Key, null, "Loại nguyên nhân", Print(before.CauseKind), Print(after.CauseKind));
        yield return new(after.Key, null, "Nguyên nhân", before.Cause, after.Cause);
        yield return new(after.Key, null, "Giải pháp", before.Solution, after.Solution);
        yield return new(after.Key, null, "Hạn xong", Print(before.SolutionDue), Print(after.SolutionDue));
        yield return new(after.Key, null, "Kiến nghị", before.Proposal, after.Proposal);
    }

    private static IEnumerable<CellChange> Indicator(string key, IndicatorContent? before, IndicatorContent after)
    {
        yield return new(key, after.Code, "Giá trị", Print(before), Print(after));
        yield return new(key, after.Code, "Ghi chú", before?.Remark, after.Remark);
    }

    private static IEnumerable<CellChange> Works(PartContent before, PartContent after) =>
        after.PreviousWorks.Select((work, index) =>
        {
            // Two works may have the same words: the second one is compared with the second one.
            var earlier = after.PreviousWorks.Take(index).Count(other => IsSame(other, work));
            var old = before.PreviousWorks.Where(candidate => IsSame(candidate, work)).ElementAtOrDefault(earlier);
            return new CellChange(after.Key, null, $"Việc tháng trước: {work.Text}", Print(old), Print(work));
        });

    private static bool IsSame(PreviousWorkContent one, PreviousWorkContent other) => one.Text == other.Text && one.Since == other.Since;

    private static string? Print(CauseKind? kind) => kind is { } known ? Labels.Of(known) : null;

    private static string? Print(DateOnly? date) => date is { } known ? VietnameseFormat.Date(known) : null;

    private static string? Print(PreviousWorkContent? work) =>
        work?.Disposition is { } disposition ? Labels.Of(disposition) + (work.Note is null ? string.Empty : $" ({work.Note})") : null;
}
