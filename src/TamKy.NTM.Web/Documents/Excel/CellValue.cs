using ClosedXML.Excel;

namespace TamKy.NTM.Web.Documents.Excel;

/// <summary>Writes the typed value of a cell. Format codes are the neutral ones; Excel shows 87,25% and 1.250.000 by the settings of the user.</summary>
internal static class CellValue
{
    private const string DateFormat = "dd/mm/yyyy";
    private const int MostDecimals = 4;

    public static void Write(IXLCell cell, Cell content)
    {
        switch (content.Value)
        {
            case Figure { Value: { } value, Format: not FigureFormat.Ratio } figure:
                Write(cell, figure.Format == FigureFormat.Percent ? value / 100 : value, FormatOf(figure.Format, value));
                break;
            case int count:
                Write(cell, count, Plain(count));
                break;
            case decimal number:
                Write(cell, number, Plain(number));
                break;
            case DateOnly date:
                cell.SetValue(date.ToDateTime(TimeOnly.MinValue));
                cell.Style.DateFormat.Format = DateFormat;
                break;
            default:
                CellText.Write(cell, OfficialText.InCell(content).PlainText);
                break;
        }
    }

    /// <summary>The value as a formula would give it: a number, or text where the cell holds text.</summary>
    public static decimal? Number(Cell cell) => cell.Value switch
    {
        Figure { Format: FigureFormat.Percent, Value: { } value } => value / 100,
        Figure { Format: not FigureFormat.Ratio } figure => figure.Value,
        int count => count,
        decimal number => number,
        _ => null,
    };

    private static void Write(IXLCell cell, decimal value, string format)
    {
        cell.SetValue((double)value);
        cell.Style.NumberFormat.Format = format;
    }

    private static string FormatOf(FigureFormat format, decimal value) => format switch
    {
        FigureFormat.Percent => "0" + Decimals(value) + "%",
        FigureFormat.Change => $"+{Plain(value)};\"−\"{Plain(value)};0",
        _ => Plain(value),
    };

    private static string Plain(decimal value) => "#,##0" + Decimals(value);

    /// <summary>As many decimals as the value has. Optional ones (#) would leave a lonely comma behind a whole number.</summary>
    private static string Decimals(decimal value)
    {
        for (var count = 0; count < MostDecimals; count++)
        {
            if (decimal.Round(value, count) == value)
            {
                return count == 0 ? string.Empty : "." + new string('0', count);
            }
        }

        return "." + new string('0', MostDecimals);
    }
}
