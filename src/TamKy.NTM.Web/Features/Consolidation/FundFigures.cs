using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Consolidation;

/// <summary>The figures of money in a consolidated report: triệu đồng with parts that add up, arrears in đồng; each says up to which day it counts.</summary>
public static class FundFigures
{
    public const string Budget = "von.ngan-sach";
    public const string Mobilised = "von.huy-dong";
    public const string Arrears = "no-dong";

    public static string Of(string capital) => $"von.loai.{capital}";

    public static string Plan(string key) => key + ".ke-hoach";

    public static string InPeriod(string key) => key + ".trong-ky";

    public static string Total(string key) => key + ".luy-ke";

    public static string Rate(string key) => key + ".ty-le";

    public static IEnumerable<Figure> Of(ConsolidatedFunds? funds) => funds is null ? [] : [.. Money(funds), .. Owed(funds)];

    private static IEnumerable<Figure> Money(ConsolidatedFunds funds)
    {
        var capitals = funds.Budget.GroupBy(part => part.CapitalCode!).SelectMany(parts => Sums(funds, Of(parts.Key), parts.First().CapitalName!, [.. parts], hasPlan: true));
        return [.. capitals, .. Sums(funds, Budget, "Vốn ngân sách được giao", [.. funds.Budget], hasPlan: true), .. Sums(funds, Mobilised, "Vốn huy động, lồng ghép", [.. funds.Mobilised], hasPlan: false)];
    }

    private static IEnumerable<Figure> Sums(ConsolidatedFunds funds, string key, string name, IReadOnlyList<FundPart> parts, bool hasPlan)
    {
        var day = VietnameseFormat.Date(funds.CutOff);
        string Sum(Func<FundPart, long> shown) => parts.Count is 0 or > 12 ? $"Đến ngày {day}" : $"{string.Join(" + ", parts.Select(part => VietnameseFormat.Number(shown(part))))}, đến ngày {day}";
        if (hasPlan)
        {
            var (paid, plan) = (parts.Sum(part => part.Total), parts.Sum(part => part.Plan));
            yield return new Figure(Plan(key), $"{name}: kế hoạch giao (triệu đồng)", parts.Sum(part => part.ShownPlan), FigureFormat.Number, Calculation: Sum(part => part.ShownPlan));
            yield return new Figure(
                Rate(key), $"{name}: tỷ lệ giải ngân", FundingPace.RateOf(paid, plan), FigureFormat.Percent,
                Calculation: $"{VietnameseFormat.Number(paid)} / {VietnameseFormat.Number(plan)} đồng, đến ngày {day}");
        }

        var what = hasPlan ? "giải ngân" : "huy động";
        yield return new Figure(InPeriod(key), $"{name}: {what} trong kỳ (triệu đồng)", parts.Sum(part => part.ShownInPeriod), FigureFormat.Number, Calculation: Sum(part => part.ShownInPeriod));
        yield return new Figure(Total(key), $"{name}: {what} lũy kế (triệu đồng)", parts.Sum(part => part.ShownTotal), FigureFormat.Number, Calculation: Sum(part => part.ShownTotal));
    }

    private static IEnumerable<Figure> Owed(ConsolidatedFunds funds)
    {
        if (funds.Arrears is not { } own)
        {
            return [];
        }

        var day = $"Đến ngày {VietnameseFormat.Date(funds.CutOff)}";
        Figure Dong(string what, string label, long amount, string calculation) => new($"{Arrears}.{what}", $"Nợ đọng xây dựng cơ bản: {label} (đồng)", amount, FigureFormat.Number, Calculation: calculation);
        return
        [
            Dong("dau-ky", "nợ đầu kỳ", own.Beginning, "Nợ cuối kỳ trước"),
            Dong("phat-sinh", "phát sinh trong kỳ", own.Arising, day),
            Dong("da-tra", "đã trả trong kỳ", own.Paid, day),
            Dong("cuoi-ky", "nợ cuối kỳ", own.End, $"{VietnameseFormat.Number(own.Beginning)} + {VietnameseFormat.Number(own.Arising)} - {VietnameseFormat.Number(own.Paid)}"),
            new($"{Arrears}.so-cong-trinh", "Số công trình còn nợ đọng", own.Projects, FigureFormat.Count, Calculation: day),
        ];
    }
}
