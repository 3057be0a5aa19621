using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Consolidation.Tables;

/// <summary>Works done and not done, by criterion and unit, with cause, solution and deadline (programme 2022, III.8; decision 15).</summary>
public static class WorksTable
{
    public const string Done = "Đã hoàn thành";
    public const string Unfinished = "Chưa hoàn thành";

    public static ReportTable Of(ConsolidatedContent content, ConsolidationFigures figures) => new(
        "Biểu việc tháng",
        "VIỆC ĐÃ HOÀN THÀNH, CHƯA HOÀN THÀNH THEO TIÊU CHÍ VÀ ĐƠN VỊ",
        "việc",
        Table(content, figures),
        "Ghi chú: Việc, nguyên nhân, giải pháp và hạn do đơn vị báo cáo trong kỳ; nguyên nhân, giải pháp và hạn chung cho các việc chưa hoàn thành của một tiêu chí ở một đơn vị.");

    private static Table Table(ConsolidatedContent content, ConsolidationFigures figures)
    {
        List<Row> rows = [];
        var number = 0;
        foreach (var (title, parts) in Groups(content))
        {
            rows.Add(new Row([new(null), new(title, 8)], RowKind.Group));
            foreach (var part in parts)
            {
                var unit = content.Unit(part.UnitCode);
                rows.AddRange(part.Done.Select(work => DoneRow(++number, title, unit, work)));
                rows.AddRange(part.Unfinished.Select((work, index) => OpenRow(++number, title, unit, part, work, isFirst: index == 0)));
            }
        }

        rows.AddRange(Totals(figures, rows.Count));
        return new Table(
            [
                new("TT", 5, CellAlign.Centre), new("Tiêu chí", 12), new("Đơn vị", 12), new("Nội dung việc", 32), new("Kết quả", 11, CellAlign.Centre),
                new("Từ tháng", 8, CellAlign.Centre), new("Nguyên nhân", 24), new("Giải pháp", 24), new("Hạn xong", 11, CellAlign.Centre),
            ],
            rows)
        {
            NumberColumns = true,
        };
    }

    private static IEnumerable<(string Title, List<ConsolidatedPart> Parts)> Groups(ConsolidatedContent content)
    {
        var withWorks = content.Parts.Where(part => part.Done.Count + part.Unfinished.Count > 0).ToList();
        foreach (var topic in content.Topics)
        {
            if (withWorks.FindAll(part => part.Topic == topic.Key) is { Count: > 0 } parts)
            {
                yield return (topic.Title, parts);
            }
        }

        if (withWorks.FindAll(part => part.Topic is null) is { Count: > 0 } others)
        {
            yield return ("Việc chung", others);
        }
    }

    private static Row DoneRow(int number, string title, ConsolidatedUnit unit, string work) =>
        new([new(number), new(Short(title)), new(unit.PlaceName), new(work), new(Done), new(null), new(null), new(null), new(null)]);

    private static Row OpenRow(int number, string title, ConsolidatedUnit unit, ConsolidatedPart part, OpenWork work, bool isFirst) => new(
    [
        new(number),
        new(Short(title)),
        new(unit.PlaceName),
        new(work.Text),
        new(Unfinished),
        new(VietnameseFormat.Month(work.Since)),
        new(isFirst ? Cause(part) : null),
        new(isFirst ? part.Solution : null),
        new(part.SolutionDue),
    ]);

    internal static string? Cause(ConsolidatedPart part) =>
        part.Cause is null ? null : part.CauseKind is { } kind ? $"{Labels.Of(kind)}: {Sentence.Lower(part.Cause)}" : part.Cause;

    /// <summary>"Tiêu chí 13": the name stands in the row above.</summary>
    private static string Short(string title) => title.Split(" (", 2)[0].Replace(" số ", " ", StringComparison.Ordinal);

    private static IEnumerable<Row> Totals(ConsolidationFigures figures, int count)
    {
        Row Line(string name, string key, string match) => new(
            [
                new(null), new(name, 3),
                new(figures[key]) { Formula = count == 0 ? null : new ColumnFormula(FormulaKind.CountEqual, 0, count - 1, match) },
                new(null, 4),
            ],
            RowKind.Total);
        yield return Line("Tổng số việc đã hoàn thành", FigureKey.DoneIn(FigureKey.All), Done);
        yield return Line("Tổng số việc chưa hoàn thành", FigureKey.UnfinishedIn(FigureKey.All), Unfinished);
    }
}
