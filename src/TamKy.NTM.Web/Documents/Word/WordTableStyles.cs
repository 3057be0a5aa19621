using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TamKy.NTM.Web.Documents.Word;

/// <summary>The ruled table of figures, and the frame without rules that holds letterhead and signatures, whose text meets the page margins.</summary>
internal static class WordTableStyles
{
    public static IEnumerable<OpenXmlElement> Build() =>
    [
        new W.Style(new W.StyleName { Val = "Normal Table" }, Frame(108, null))
        {
            Type = W.StyleValues.Table, StyleId = "TableNormal", Default = OnOffValue.FromBoolean(true),
        },
        Custom(StyleId.RuledTable, "Biểu NTM", Twips.FromPoints(ColumnWidths.CellMargin), W.BorderValues.Single),
        Custom(StyleId.PlainTable, "Khung không kẻ", 0, W.BorderValues.Nil),
    ];

    private static W.Style Custom(string id, string name, int margin, W.BorderValues border) => new(
        new W.StyleName { Val = name },
        new W.BasedOn { Val = "TableNormal" },
        new W.UIPriority { Val = 39 },
        new W.PrimaryStyle(),
        Frame(margin, border))
    { Type = W.StyleValues.Table, StyleId = id, CustomStyle = OnOffValue.FromBoolean(true) };

    private static W.StyleTableProperties Frame(int margin, W.BorderValues? border)
    {
        var frame = new W.StyleTableProperties { TableIndentation = new W.TableIndentation { Width = 0, Type = W.TableWidthUnitValues.Dxa } };
        if (border is { } rule)
        {
            frame.TableBorders = new W.TableBorders(
                Rule<W.TopBorder>(rule), Rule<W.LeftBorder>(rule), Rule<W.BottomBorder>(rule), Rule<W.RightBorder>(rule),
                Rule<W.InsideHorizontalBorder>(rule), Rule<W.InsideVerticalBorder>(rule));
        }

        frame.TableCellMarginDefault = new W.TableCellMarginDefault(
            new W.TopMargin { Width = "0", Type = W.TableWidthUnitValues.Dxa },
            new W.TableCellLeftMargin { Width = (short)margin, Type = W.TableWidthValues.Dxa },
            new W.BottomMargin { Width = "0", Type = W.TableWidthUnitValues.Dxa },
            new W.TableCellRightMargin { Width = (short)margin, Type = W.TableWidthValues.Dxa });
        return frame;
    }

    private static T Rule<T>(W.BorderValues value) where T : W.BorderType, new() => value == W.BorderValues.Nil
        ? new T { Val = value }
        : new T { Val = value, Size = 4, Space = 0, Color = "000000" };
}
