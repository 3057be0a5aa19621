using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Features.Arrears;
using TamKy.NTM.Web.Features.Funds;

namespace TamKy.NTM.Web.Features.ReportFunds;

/// <summary>
/// What a unit's report can say of its money (report-forms 3.1, II.5; 3.2, III): recurrent funding apart and first, each with the day it counts to. A proposal
/// in the unit's words; it never becomes part of the report by itself.
/// </summary>
public static class FundLines
{
    /// <returns>A line each; none where the unit has neither money nor arrears.</returns>
    public static IReadOnlyList<string> Of(FundSheet sheet, ArrearsSheet arrears)
    {
        List<string> lines =
        [
            .. from capital in sheet.Capitals
               let cell = sheet.Of(capital)
               where cell.Plan > 0 || cell.Total > 0
               select $"{capital.Name}: kế hoạch giao {Millions(cell.ShownPlan)}; giải ngân trong kỳ {Millions(cell.ShownInPeriod)}, lũy kế {Millions(cell.ShownTotal)}, đạt {FundLook.Rate(cell.Rate)} kế hoạch.",
        ];
        var raised = sheet.Sources.Where(source => !source.SplitsByCapital).Select(source => (source.Name, Cell: sheet.Cell(source, null))).Where(own => own.Cell is not null).ToList();
        if (raised.Count > 0)
        {
            lines.Add(
                $"Huy động, lồng ghép: trong kỳ {Millions(sheet.Mobilised.ShownInPeriod)}, lũy kế {Millions(sheet.Mobilised.ShownTotal)} "
                + $"({string.Join("; ", raised.Select(own => $"{VietnameseFormat.InSentence(own.Name)} {Millions(own.Cell!.ShownTotal)}"))}).");
        }

        var owed = arrears.Total;
        if (!owed.IsEmpty)
        {
            lines.Add(
                $"Nợ đọng xây dựng cơ bản: đầu kỳ {FundLook.Dong(owed.Beginning)}, phát sinh {FundLook.Dong(owed.Arising)}, đã trả {FundLook.Dong(owed.Paid)}, "
                + $"cuối kỳ còn {FundLook.Dong(owed.End)} của {VietnameseFormat.Count(arrears.Owing)} công trình.");
        }

        return lines.Count == 0 ? [] : [$"Số liệu vốn lũy kế từ 1/1/{sheet.CutOff.Year} đến {VietnameseFormat.Date(sheet.CutOff)}, chỉ gồm chứng từ đã duyệt.", .. lines];
    }

    private static string Millions(long shown) => $"{VietnameseFormat.Number(shown)} triệu đồng";
}
