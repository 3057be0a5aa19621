using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Documents;

public enum FigureFormat
{
    /// <summary>A count: 4 in a table, 04 in a sentence.</summary>
    Count,

    /// <summary>A measured value, up to four decimals.</summary>
    Number,

    /// <summary>A percentage; the value 87.25 is printed 87,25%.</summary>
    Percent,

    /// <summary>A part of a whole, 16/19; in a sentence 04/19.</summary>
    Ratio,

    /// <summary>A change with its sign, +0,7.</summary>
    Change,
}

/// <summary>A number that knows where it comes from. Every number in a table or sentence of a report is one; the reconciliation sheet is printed from them.</summary>
/// <param name="Key">Stable name of the source, such as "tieu-chi-dat.XA-TAMNGOC".</param>
/// <param name="Label">The same in words for the office.</param>
/// <param name="Value">The value, exact; null prints a dash.</param>
/// <param name="OutOf">The whole of a <see cref="FigureFormat.Ratio"/>.</param>
/// <param name="Calculation">How it came about, in words: "14 + 13 + 11 + 14 = 52".</param>
public sealed record Figure(string Key, string Label, decimal? Value, FigureFormat Format, decimal? OutOf = null, string Calculation = "")
{
    /// <summary>As printed in a table cell.</summary>
    public string InTable => Print(inSentence: false);

    /// <summary>As printed inside a sentence, where counts below ten take a leading zero.</summary>
    public string InSentence => Print(inSentence: true);

    private string Print(bool inSentence)
    {
        if (Value is not { } value)
        {
            return "-";
        }

        return Format switch
        {
            FigureFormat.Count => CountText(value, inSentence),
            FigureFormat.Percent => VietnameseFormat.Percent(value),
            FigureFormat.Ratio => $"{CountText(value, inSentence)}/{CountText(OutOf ?? 0, inSentence)}",
            FigureFormat.Change => VietnameseFormat.Change(value),
            _ => VietnameseFormat.Number(value),
        };
    }

    private static string CountText(decimal value, bool inSentence) =>
        inSentence && value == decimal.Truncate(value) ? VietnameseFormat.Count((int)value) : VietnameseFormat.Number(value);
}
