using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Features.MonthlyReports;

/// <summary>How a page calls the unit that reports and its people, inside a sentence.</summary>
public sealed record ReporterWords(string Unit, string Officer, string Head)
{
    private static readonly ReporterWords Commune = new("xã", "cán bộ xã", "lãnh đạo UBND xã");

    private static readonly ReporterWords Department = new("đơn vị", "chuyên viên đơn vị", "thủ trưởng đơn vị");

    public static ReporterWords Of(Reporter reporter) => reporter is Reporter.Department ? Department : Commune;

    /// <summary>At the beginning of a sentence.</summary>
    public static string Capital(string words) => char.ToUpper(words[0], Domain.Text.VietnameseFormat.Culture) + words[1..];
}
