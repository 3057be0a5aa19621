using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Consolidation.Tables;

/// <summary>Biểu 09: difficulties with their causes, and proposals. Who settles them and with what result is filled in by hand until proposals are followed up here.</summary>
public static class Bieu09Table
{
    public static ReportTable Of(ConsolidatedContent content, ConsolidationFigures figures) => new(
        "Biểu 09",
        "TỔNG HỢP KHÓ KHĂN, VƯỚNG MẮC VÀ ĐỀ XUẤT, KIẾN NGHỊ",
        "nội dung",
        Table(content, figures),
        "Ghi chú: Văn phòng Điều phối tổng hợp từ báo cáo của các đơn vị trong kỳ. Cột (8), (10) ghi khi có nơi giải quyết và kết quả.");

    private static Table Table(ConsolidatedContent content, ConsolidationFigures figures)
    {
        var topics = content.Topics.ToDictionary(topic => topic.Key);
        var rows = content.Parts.Where(part => part.IsDifficulty).Select((part, index) => Row(index + 1, part, content.Unit(part.UnitCode), topics)).ToList();
        return new Table(
            [
                new("TT", 5, CellAlign.Centre), new("Đơn vị nêu", 13), new(Sentence.Upper(UnitWords.Noun(content.Units)), 9), new("Tiêu chí", 10), new("Nội dung khó khăn, vướng mắc", 26), new("Nguyên nhân", 23),
                new("Đề xuất, kiến nghị", 23), new("Nơi giải quyết", 10), new("Hạn", 11, CellAlign.Centre), new("Kết quả", 9),
            ],
            [.. rows, Total(figures)])
        {
            NumberColumns = true,
        };
    }

    private static Row Row(int number, ConsolidatedPart part, ConsolidatedUnit unit, Dictionary<string, ConsolidatedTopic> topics) => new(
    [
        new(number),
        new(unit.Reporter),
        new(part.Section?.StartsWith(ConsolidatedPart.OfDepartment, StringComparison.Ordinal) == true ? "-" : unit.PlaceName),
        new(part.Topic is { } key ? Name(topics[key]) : "Chung"),
        new(part.Topic is null ? (part.Section is "III" or ConsolidatedPart.OfDepartment + "V" ? part.Text : null) : Lines(part.Unfinished.Select(work => work.Text))),
        new(WorksTable.Cause(part)),
        new(part.Section is "V" or ConsolidatedPart.OfDepartment + "VI" ? part.Text : part.Proposal),
        new(null),
        new(part.SolutionDue),
        new(null),
    ]);

    private static Row Total(ConsolidationFigures figures) => new(
        [
            new(null), new("Tổng số khó khăn, kiến nghị", 3),
            new(figures[FigureKey.Difficulties], 1, CellAlign.Left),
            new(null, 5),
        ],
        RowKind.Total);

    private static string Name(ConsolidatedTopic topic) => !topic.IsCriterion ? topic.Name : topic.SetName is null ? $"Tiêu chí {topic.Number}" : $"Tiêu chí {topic.Number}, {topic.SetName}";

    private static string? Lines(IEnumerable<string> works) => string.Join("; ", works.Select(Sentence.Body)) is { Length: > 0 } text ? text + "." : null;
}
