using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Consolidation.Tables;

/// <summary>Biểu 01: criteria by unit; with more than twelve units the units are the rows and the criteria the columns (decision 16).</summary>
public static class Bieu01Table
{
    /// <summary>Most units that fit across a page.</summary>
    public const int MostColumns = 12;

    private const string CarriedMark = "(*)";

    public static ReportTable Of(ConsolidatedContent content, ConsolidationFigures figures) => new(
        "Biểu 01",
        $"MA TRẬN KẾT QUẢ THỰC HIỆN TIÊU CHÍ NÔNG THÔN MỚI THEO {OfficialText.Capitals(UnitWords.Noun(content.Units))}",
        "mức đạt",
        content.Units.Count <= MostColumns ? ByCriterion(content, figures) : ByUnit(content, figures),
        $"{ResultMark.Legend}{Carried(content)}");

    private static Table ByCriterion(ConsolidatedContent content, ConsolidationFigures figures)
    {
        var noun = UnitWords.Noun(content.Units);
        List<Row> rows = [];
        foreach (var (group, index) in content.Criteria.GroupBy(criterion => criterion.Group).Select((group, index) => (group, index)))
        {
            rows.Add(new Row([new(VietnameseFormat.Roman(index + 1)), new(group.Key, content.Units.Count + 4)], RowKind.Group));
            rows.AddRange(group.Select(criterion => CriterionRow(criterion, content, figures)));
        }

        rows.AddRange(Totals(content, figures, rows.Count - 1));
        double share = content.Units.Count <= 4 ? 8 : 6;
        return new Table(
            [
                new("TT", 5, CellAlign.Centre), new("Tên tiêu chí", 27), new("Phòng phụ trách", 25),
                .. content.Units.Select(unit => new Column(Name(unit), share, CellAlign.Centre)),
                new($"Số {noun} đạt", 7, CellAlign.Centre), new("Ghi chú (chỉ tiêu chưa đạt)", 22),
            ],
            rows)
        {
            NumberColumns = true,
            Head =
            [
                [
                    new("TT", 1, 2), new("Tên tiêu chí", 1, 2), new("Phòng phụ trách", 1, 2), new($"Mức đạt của {noun}", content.Units.Count),
                    new($"Số {noun} đạt", 1, 2), new("Ghi chú (chỉ tiêu chưa đạt)", 1, 2),
                ],
                [.. content.Units.Select(unit => new HeadCell(Name(unit)))],
            ],
        };
    }

    private static Row CriterionRow(ConsolidatedCriterion criterion, ConsolidatedContent content, ConsolidationFigures figures) => new(
    [
        new(criterion.Number),
        new(criterion.Name),
        new(string.Join(", ", criterion.Leads)),
        .. criterion.Results.Select(result => new Cell(ResultMark.Of(result.Status))),
        new(figures[FigureKey.UnitsMetCount(criterion.Number)]),
        new(Remark(criterion, content)),
    ]);

    private static IEnumerable<Row> Totals(ConsolidatedContent content, ConsolidationFigures figures, int lastRow)
    {
        var now = $"tháng {VietnameseFormat.Month(content.Month)}";
        var before = $"tháng {VietnameseFormat.Month(content.Month.Previous)}";
        Row Line(string name, Func<string, string> key, Func<string, ColumnFormula?> formula) => new(
            [
                new(null), new(name, 2),
                .. content.Units.Select(unit => new Cell(figures[key(unit.Code)]) { Formula = formula(unit.Code) }),
                new(figures[key(FigureKey.All)]), new(null),
            ],
            RowKind.Total);
        ColumnFormula Count(string unit) => new(FormulaKind.CountEqual, 0, lastRow, ResultMark.Met, $"/{figures.Totals.CriteriaPerUnit}");
        yield return Line($"Tổng số tiêu chí đạt {now}", unit => FigureKey.Met(FigureKey.Criteria, unit), Count);
        yield return Line($"Tổng số tiêu chí đạt {before}", unit => FigureKey.MetBeforeOf(FigureKey.Criteria, unit), _ => null);
        yield return Line("Tăng (+), giảm (-) so với tháng trước", unit => FigureKey.Change(FigureKey.Criteria, unit), _ => null);
        yield return Line($"Tổng số chỉ tiêu đạt {now}", unit => FigureKey.Met(FigureKey.Indicators, unit), _ => null);
    }

    private static Table ByUnit(ConsolidatedContent content, ConsolidationFigures figures)
    {
        var noun = UnitWords.Noun(content.Units);
        var last = content.Units.Count - 1;
        var rows = content.Units.Select((unit, index) => new Row(
        [
            new(index + 1),
            new(Name(unit)),
            .. content.Criteria.Select(criterion => new Cell(ResultMark.Of(criterion.Results[index].Status))),
            new(figures[FigureKey.MetCount(FigureKey.Criteria, unit.Code)]),
            new(figures[FigureKey.MetBefore(FigureKey.Criteria, unit.Code)]),
            new(figures[FigureKey.Change(FigureKey.Criteria, unit.Code)]),
        ]));
        var total = new Row(
            [
                new(null),
                new($"Tổng số {noun} đạt"),
                .. content.Criteria.Select(criterion => new Cell(figures[FigureKey.UnitsMetCount(criterion.Number)])
                {
                    Formula = new ColumnFormula(FormulaKind.CountEqual, 0, last, ResultMark.Met),
                }),
                new(figures[FigureKey.MetCount(FigureKey.Criteria, FigureKey.All)]) { Formula = new ColumnFormula(FormulaKind.Sum, 0, last) },
                new(figures[FigureKey.MetBefore(FigureKey.Criteria, FigureKey.All)]) { Formula = HasBefore(figures) ? new ColumnFormula(FormulaKind.Sum, 0, last) : null },
                new(figures[FigureKey.Change(FigureKey.Criteria, FigureKey.All)]) { Formula = HasBefore(figures) ? new ColumnFormula(FormulaKind.Sum, 0, last) : null },
            ],
            RowKind.Total);
        return new Table(
            [
                new("TT", 5, CellAlign.Centre), new(Sentence.Upper(noun), 19),
                .. content.Criteria.Select(criterion => new Column($"TC {criterion.Number}", 4.6, CellAlign.Centre)),
                new("Số TC đạt", 6, CellAlign.Centre), new("Tháng trước", 7, CellAlign.Centre), new("Tăng, giảm", 6, CellAlign.Centre),
            ],
            [.. rows, total])
        {
            NumberColumns = true,
        };
    }

    private static bool HasBefore(ConsolidationFigures figures) => figures.Totals.AllCriteriaBefore is not null;

    /// <summary>Which indicators keep the criterion from being met, and where; of those awaiting a threshold, that there is none.</summary>
    private static string Remark(ConsolidatedCriterion criterion, ConsolidatedContent content)
    {
        List<string> remarks = [];
        for (var i = 0; i < criterion.Indicators.Count; i++)
        {
            var code = criterion.Indicators[i].Code;
            var notMet = Where(criterion, content, i, ComplianceStatus.NotMet);
            if (notMet.Length > 0)
            {
                remarks.Add($"{code}: {notMet}");
            }
        }

        var awaiting = criterion.Indicators.Where((_, i) => criterion.Results.Any(result => result.Values[i].Status is ComplianceStatus.AwaitingThreshold)).ToList();
        if (awaiting.Count > 0)
        {
            remarks.Add($"{string.Join(", ", awaiting.Select(indicator => indicator.Code))}: chưa có mức quy định");
        }

        return string.Join("; ", remarks);
    }

    private static string Where(ConsolidatedCriterion criterion, ConsolidatedContent content, int index, ComplianceStatus status)
    {
        var units = content.Units.Where((_, u) => criterion.Results[u].Values[index].Status == status).ToList();
        return units.Count == content.Units.Count && units.Count > 1
            ? $"cả {VietnameseFormat.Count(units.Count)} {UnitWords.Noun(content.Units)}"
            : string.Join(", ", units.Select(unit => unit.PlaceName));
    }

    private static string Name(ConsolidatedUnit unit) => unit.IsIncluded ? unit.PlaceName : $"{unit.PlaceName} {CarriedMark}";

    private static string Carried(ConsolidatedContent content)
    {
        var carried = content.Units.Where(unit => !unit.IsIncluded).Select(unit => unit.Results is { } source
            ? $"{unit.PlaceName}: kết quả tháng {VietnameseFormat.Month(source.Month)}"
            : $"{unit.PlaceName}: chưa có kết quả").ToList();
        return carried.Count == 0 ? string.Empty : $" {CarriedMark}: báo cáo trong kỳ chưa được chấp nhận ({string.Join("; ", carried)}).";
    }
}
