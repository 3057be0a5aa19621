using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Exports;

/// <summary>Kết quả theo tiêu chí: the counts of each set with their change, a table when there are several sets, and what changed.</summary>
internal sealed class CommuneReportResults(CommuneMonth commune)
{
    private const string Letters = "abcdđeghiklmnopqrstuvxy";

    private static readonly ComplianceStatus[] Open = [ComplianceStatus.NotMet, ComplianceStatus.AwaitingThreshold, ComplianceStatus.NotAssessed];

    private string Before => VietnameseFormat.Month(commune.Month.Previous);

    public IEnumerable<Block> Blocks()
    {
        var letter = 0;
        foreach (var results in commune.Sets)
        {
            yield return new Paragraph(Summary(results), $"{Letters[letter++]})");
        }

        if (commune.Sets.Count > 1)
        {
            yield return new TableContext(string.Empty, "ĐVT: tiêu chí");
            yield return SetTable();
        }

        foreach (var results in commune.Sets)
        {
            foreach (var text in Details(results))
            {
                yield return new Paragraph(text, letter < Letters.Length ? $"{Letters[letter++]})" : "-");
            }
        }
    }

    private InlineText Summary(SetResults results)
    {
        var figures = new CommuneFigures(commune, results);
        return InlineText.Of(
        [
            $"Theo Bộ tiêu chí {Phrase.Lower(results.Set.Name)}: đến ngày {VietnameseFormat.DocumentDate(commune.WindowTo)}, {commune.CommuneName} đạt ",
            figures.CriteriaMet(), " tiêu chí", .. Change(figures.CriteriaChange(FigureFormat.Change), figures.CriteriaChange(FigureFormat.Count), "tiêu chí"),
            .. Others(results.Criteria, status => figures.Criteria(status)), ". Về chỉ tiêu: đạt ",
            figures.IndicatorsMet(), " chỉ tiêu", .. Change(figures.IndicatorsChange(FigureFormat.Change), figures.IndicatorsChange(FigureFormat.Count), "chỉ tiêu"),
            .. Others(results.Indicators, status => figures.Indicators(status)), $". Chi tiết tại {AppendixOf(results)}.",
        ]);
    }

    /// <param name="change">With its sign.</param>
    /// <param name="size">Without.</param>
    private object[] Change(Figure change, Figure size, string what) => change.Value switch
    {
        null => [$" (chưa có số liệu tháng {Before} để so sánh)"],
        0 => [$", bằng tháng {Before}"],
        > 0 => [", tăng ", size, $" {what} so với tháng {Before}"],
        _ => [", giảm ", size, $" {what} so với tháng {Before}"],
    };

    private static IEnumerable<object> Others(StatusCounts counts, Func<ComplianceStatus, Figure> figure) =>
        Open.Where(status => counts.Of(status) > 0).SelectMany(status => new object[] { $"; {Phrase.Lower(Labels.Of(status))} ", figure(status) });

    private Table SetTable()
    {
        string[] titles = ["Tổng số", "Đạt", "Chưa đạt", "Chờ mức", "Chưa đánh giá", $"Đạt tháng {Before}", "Tăng, giảm"];
        return new Table(
            [new("TT", 5, CellAlign.Centre), new("Bộ tiêu chí", 30), .. titles.Select(title => new Column(title, 9, CellAlign.Centre))],
            [.. commune.Sets.Select((results, index) => SetRow(results, index + 1))])
        {
            Caption = $"Số tiêu chí theo từng bộ tiêu chí, tháng {VietnameseFormat.Month(commune.Month)}",
        };
    }

    private Row SetRow(SetResults results, int number)
    {
        var figures = new CommuneFigures(commune, results);
        var total = new Figure($"tieu-chi.{results.Set.Code}", $"Số tiêu chí của {results.Set.Name}", results.Criteria.Total, FigureFormat.Count, Calculation: "đếm tiêu chí của bộ");
        return new Row(
        [
            new(number),
            new(results.Set.Name),
            new(total),
            new(figures.Criteria(ComplianceStatus.Met)),
            .. Open.Select(status => new Cell(figures.Criteria(status))),
            new(figures.Criteria(ComplianceStatus.Met, before: true)),
            new(figures.CriteriaChange(FigureFormat.Change)),
        ]);
    }

    private IEnumerable<InlineText> Details(SetResults results)
    {
        var figures = new CommuneFigures(commune, results);
        foreach (var (now, before) in results.Changed())
        {
            yield return InlineText.Of(
            [
                $"{Name(results, now.Criterion)}: từ {Phrase.Lower(Labels.Of(before.Status))} chuyển sang {Phrase.Lower(Labels.Of(now.Status))}",
                .. now.Indicators.SelectMany(indicator => Moved(figures, results.BeforeOf(now.Criterion, indicator.Indicator), indicator)), ".",
            ]);
        }

        foreach (var status in Open.Where(status => results.Criteria.Of(status) > 0))
        {
            var names = results.Now.Where(result => result.Status == status).Select(result => $"số {result.Criterion.Number} ({result.Criterion.Name})");
            yield return InlineText.Of($"Tiêu chí {Phrase.Lower(Labels.Of(status))}{OfSet(results)} (", figures.Criteria(status), $" tiêu chí): {string.Join(", ", names)}.");
        }
    }

    /// <summary>An indicator whose result is another one, with both values.</summary>
    private static IEnumerable<object> Moved(CommuneFigures figures, IndicatorResult? before, IndicatorResult now)
    {
        if (before is null || before.Status == now.Status)
        {
            return [];
        }

        if (before.Reported?.Value is null || now.Reported?.Value is null)
        {
            return [$"; chỉ tiêu {now.Indicator.Code} {Phrase.Lower(Labels.Of(now.Status))}"];
        }

        var isPercent = now.Indicator.Unit == "%";
        var format = isPercent ? FigureFormat.Percent : FigureFormat.Number;
        return
        [
            $"; chỉ tiêu {now.Indicator.Code} từ ", figures.Value(before, before: true, format), " thành ", figures.Value(now, before: false, format),
            isPercent || now.Indicator.Unit.Length == 0 ? string.Empty : $" {now.Indicator.Unit}",
        ];
    }

    private string Name(SetResults results, Criterion criterion) => $"Tiêu chí số {criterion.Number} ({criterion.Name}){OfSet(results)}";

    private string OfSet(SetResults results) => CommuneReportWorks.OfSet(commune, results);

    private string AppendixOf(SetResults results) =>
        $"Phụ lục\u00a0{VietnameseFormat.Roman(commune.Sets.Index().First(item => item.Item == results).Index + 1)}";
}
