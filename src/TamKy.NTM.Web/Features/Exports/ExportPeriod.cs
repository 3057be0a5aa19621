using System.Globalization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.Exports;

public enum PeriodKind
{
    Month,
    Quarter,
    Year,
}

/// <summary>The period of an export as addresses write it: 2022-05, 2022-Q2 or 2022.</summary>
public sealed record ExportPeriod
{
    private ExportPeriod(PeriodKind kind, Month first, int months)
    {
        Kind = kind;
        First = first;
        Last = first.AddMonths(months - 1);
    }

    public PeriodKind Kind { get; }

    public Month First { get; }

    /// <summary>The last month of the period; of a month, the month itself.</summary>
    public Month Last { get; }

    public IEnumerable<Month> Months
    {
        get
        {
            for (var month = First; month <= Last; month = month.Next)
            {
                yield return month;
            }
        }
    }

    /// <summary>As read in a sentence: tháng 5/2022, quý II/2022, năm 2022.</summary>
    public string Name => Kind switch
    {
        PeriodKind.Month => $"tháng {VietnameseFormat.Month(First)}",
        PeriodKind.Quarter => $"quý {VietnameseFormat.Roman(Quarter)}/{First.Year}",
        _ => $"năm {First.Year}",
    };

    private int Quarter => (First.Number + 2) / 3;

    public static ExportPeriod Of(Month month) => new(PeriodKind.Month, month, 1);

    /// <summary>Reads 2022-05, 2022-Q2 or 2022; null for anything else.</summary>
    public static ExportPeriod? Parse(string? text)
    {
        if (Month.TryParse(text, out var month))
        {
            return Of(month);
        }

        if (text is not { Length: 4 or 7 } || !Month.TryParse($"{text[..4]}-01", out var first))
        {
            return null;
        }

        return text.Length == 4 ? new ExportPeriod(PeriodKind.Year, first, 12)
            : text[4..6] == "-Q" && text[6] is >= '1' and <= '4' ? new ExportPeriod(PeriodKind.Quarter, first.AddMonths((text[6] - '1') * 3), 3)
            : null;
    }

    /// <summary>As written in addresses and names of files.</summary>
    public override string ToString() => Kind switch
    {
        PeriodKind.Month => First.ToString(),
        PeriodKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"{First.Year}-Q{Quarter}"),
        _ => First.Year.ToString(CultureInfo.InvariantCulture),
    };
}
