using ClosedXML.Excel;
using TamKy.NTM.Web.Documents.Pdf;

namespace TamKy.NTM.Web.Documents.Excel;

/// <summary>Writes the blocks of one section into its sheet.</summary>
internal sealed class SectionSheet(SheetRows rows)
{
    private const XLAlignmentHorizontalValues Centre = XLAlignmentHorizontalValues.Center;
    private const XLAlignmentHorizontalValues Left = XLAlignmentHorizontalValues.Left;
    private const XLAlignmentHorizontalValues Justify = XLAlignmentHorizontalValues.Justify;

    private static readonly TextStyle Body = new(OfficialLayout.BodySize);
    private static readonly TextStyle Bold = new(OfficialLayout.BodySize, Bold: true);
    private static readonly TextStyle Italic = new(OfficialLayout.BodySize, Italic: true);
    private static readonly TextStyle Context = new(OfficialLayout.ContextSize);

    private readonly List<TablePlace> tables = [];
    private readonly SheetSignatures signatures = new(rows);

    /// <summary>The tables written so far.</summary>
    public IReadOnlyList<TablePlace> Tables => tables;

    public void Write(Block block)
    {
        switch (block)
        {
            case Letterhead letterhead:
                new SheetLetterhead(rows).Write(letterhead);
                break;
            case DocumentTitle title:
                rows.Space(8);
                rows.Line(title.Kind, Bold, Centre);
                rows.Lines(title.SummaryLines, Bold, Centre);
                rows.Space(8);
                break;
            case Addressees addressees:
                rows.Line(OfficialText.AddresseesHead(addressees), Body, Centre);
                rows.Lines(OfficialText.AddresseeLines(addressees), Body, Centre);
                break;
            case LegalBases bases:
                rows.Lines(OfficialText.Closed(bases.Items), Italic, Justify, OfficialLayout.ParagraphSpaceAfter);
                break;
            case Heading heading:
                rows.Line(OfficialText.HeadingText(heading), Bold, Left, OfficialLayout.ParagraphSpaceAfter);
                break;
            case Paragraph paragraph:
                rows.Line(OfficialText.Sentences(paragraph).PlainText, Body, Justify, OfficialLayout.ParagraphSpaceAfter);
                break;
            default:
                WriteAroundTable(block);
                break;
        }
    }

    private void WriteAroundTable(Block block)
    {
        switch (block)
        {
            case AppendixTitle title:
                rows.Lines([title.Label, title.Name], Bold, Centre);
                var width = rows.Grid.Width(1, rows.Grid.Columns);
                rows.Lines(TextLines.Fit(title.AttachedTo.Split('\n'), width - 8, Italic.Size, italic: true), Italic, Centre);
                break;
            case FormTitle title:
                rows.Lines([title.Label, title.Name], Bold, Centre);
                break;
            case TableCaption caption:
                rows.Line(caption.Text, Bold with { Size = OfficialLayout.CaptionSize }, Centre);
                break;
            case TableContext context:
                WriteContext(context);
                break;
            case Table table:
                tables.Add(new TableSheet(rows, table).Write());
                break;
            case Note note:
                rows.Line(note.Text.PlainText, new TextStyle(OfficialLayout.NoteSize, Italic: true), Left);
                break;
            case TableSigners signers:
                signatures.Write(signers);
                break;
            case SignatureBlock signature:
                signatures.Write(signature);
                break;
            default:
                throw new NotSupportedException($"The Excel writer does not know {block.GetType().Name}.");
        }
    }

    /// <summary>The unit takes as many columns at the right as it needs.</summary>
    private void WriteContext(TableContext context)
    {
        var columns = rows.Grid.Columns;
        var unit = columns + 1;
        if (context.Right is { Length: > 0 } right && columns > 1)
        {
            var width = OfficialFonts.Width(right, Context.Size) + 12;
            for (unit = columns; unit > 2 && rows.Grid.Width(unit, columns) < width;)
            {
                unit--;
            }

            rows.Put(right, Context with { Italic = context.Left.Length == 0 }, XLAlignmentHorizontalValues.Right, unit, columns);
        }

        rows.Put(context.Left, Context, Left, 1, unit - 1);
        rows.Next();
    }
}
