using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Consolidation;

/// <summary>Who reported when, who was late and who is missing, in sentences made from the figures.</summary>
internal sealed class DisciplineSentences(ConsolidatedContent content, ConsolidationFigures figures)
{
    /// <summary>More names than this are left to the appendix.</summary>
    private const int MostNames = 30;

    public IEnumerable<Block> Paragraphs()
    {
        yield return new Paragraph(Punctual());
        if (Missing() is { } missing)
        {
            yield return new Paragraph(missing);
        }

        if (content.Departments.Count > 0)
        {
            yield return new Paragraph(Departments());
        }
    }

    /// <summary>The departments: how many reported, who not; their rows are in the appendix.</summary>
    private InlineText Departments()
    {
        var none = content.Departments.Where(unit => unit.Punctuality is Punctuality.NotSent).ToList();
        List<object> parts =
        [
            "Phòng, ban, đơn vị: ", figures[FigureKey.DepartmentsOnTime], " đơn vị nộp báo cáo đúng hạn",
            .. figures[FigureKey.DepartmentsLate].Value > 0 ? (object[])["; ", figures[FigureKey.DepartmentsLate], " đơn vị nộp trễ"] : [],
            .. none.Count > 0 ? (object[])["; ", figures[FigureKey.DepartmentsNotSent], none.TrueForAll(unit => content.AsOf > unit.Due) ? " đơn vị không nộp" : " đơn vị chưa nộp", Names(none)] : [],
            ". Báo cáo của ", figures[FigureKey.DepartmentsIncluded], " đơn vị đã được chấp nhận và tổng hợp.",
        ];
        return InlineText.Of([.. parts]);
    }

    private InlineText Punctual()
    {
        List<object> parts =
        [
            "Có ", figures[FigureKey.OnTime], " đơn vị nộp báo cáo đúng hạn", .. content.Units.Count == 0 ? (object[])[] : [", đạt ", figures[FigureKey.OnTimeShare]],
        ];
        parts.AddRange(Late());
        parts.AddRange(NotSent());
        parts.AddRange(figures[FigureKey.Returns].Value > 0
            ? [". Số lượt báo cáo phải trả lại để bổ sung là ", figures[FigureKey.Returns], " lượt"]
            : [". Không có báo cáo phải trả lại để bổ sung"]);
        parts.Add(". Chi tiết tại Phụ lục\u00a0IV.");
        return InlineText.Of([.. parts]);
    }

    private List<object> Late()
    {
        var late = content.Units.Where(unit => unit.Punctuality is Punctuality.Late).ToList();
        if (late.Count == 0)
        {
            return [];
        }

        List<object> parts = ["; ", figures[FigureKey.Late], " đơn vị nộp trễ"];
        if (late.Count <= MostNames)
        {
            foreach (var (unit, index) in late.Select((unit, index) => (unit, index)))
            {
                parts.AddRange([$"{(index == 0 ? " (" : "; ")}{unit.Reporter}, trễ ", figures[FigureKey.DaysLate(unit.Code)], " ngày"]);
            }

            parts.Add(")");
        }

        return parts;
    }

    private IEnumerable<object> NotSent()
    {
        var none = content.Units.Where(unit => unit.Punctuality is Punctuality.NotSent).ToList();
        return none.Count == 0
            ? []
            : ["; ", figures[FigureKey.NotSent], none.TrueForAll(unit => content.AsOf > unit.Due) ? " đơn vị không nộp" : " đơn vị chưa nộp", Names(none)];
    }

    private InlineText? Missing()
    {
        var missing = content.Units.Where(unit => !unit.IsIncluded).ToList();
        return missing.Count == 0 ? null : InlineText.Of(
            "Đến ngày tổng hợp (", VietnameseFormat.DocumentDate(content.AsOf), "), ", figures[FigureKey.Missing],
            $" đơn vị chưa có báo cáo được chấp nhận nên chưa được tổng hợp việc, nguyên nhân và kiến nghị trong kỳ{Names(missing)}.");
    }

    private static string Names(List<ConsolidatedUnit> units) =>
        units.Count > MostNames ? string.Empty : $" ({string.Join("; ", units.Select(unit => unit.Reporter))})";
}
