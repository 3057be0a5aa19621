using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Consolidation;

/// <summary>How the units stand with the year's work programme, in sentences made from the figures; nothing in a month without a programme.</summary>
internal static class ProgrammeSentences
{
    /// <summary>More names than this are left to the appendix.</summary>
    private const int MostNames = 30;

    public static IEnumerable<Block> Blocks(ConsolidatedContent content, ConsolidationFigures figures)
    {
        if (content.Programme is not { } programme)
        {
            yield break;
        }

        yield return new Heading(2, "4.", $"Thực hiện Chương trình công tác năm {programme.Year}");
        yield return new Paragraph(InlineText.Of(
            $"Tính đến ngày {VietnameseFormat.DocumentDate(programme.AsOf)}, ", figures[FigureKey.TasksDue(FigureKey.All)], " lượt việc đã đến hạn: ",
            figures[FigureKey.TasksOnTime(FigureKey.All)], " lượt xong đúng hạn, ", figures[FigureKey.TasksLate(FigureKey.All)], " lượt xong quá hạn, ",
            figures[FigureKey.TasksWaiting(FigureKey.All)], " lượt đơn vị báo xong đang chờ xác nhận, ", figures[FigureKey.TasksOverdue(FigureKey.All)],
            " lượt quá hạn chưa hoàn thành. Chi tiết tại Phụ lục\u00a0V."));
        foreach (var same in programme.Same())
        {
            yield return new Paragraph(Overdue(programme, same, figures), "-");
        }
    }

    /// <summary>One task with all units that owe it: the same task of many units is told once.</summary>
    private static InlineText Overdue(ProgrammeContent programme, IReadOnlyList<OverdueTask> same, ConsolidationFigures figures)
    {
        var task = same[0];
        var names = same.Take(MostNames).Select(own => programme.Units.First(unit => unit.Code == own.UnitCode).Name);
        return InlineText.Of(
            $"{Sentence.Upper(Sentence.Body(task.Title))} ({task.Name}, trễ ", figures[FigureKey.DaysOverdue(task)], " ngày): ", figures[FigureKey.UnitsOverdue(task)], " đơn vị (",
            string.Join("; ", names), same.Count > MostNames ? "; các đơn vị khác nêu tại Phụ lục\u00a0V)." : ").");
    }
}
