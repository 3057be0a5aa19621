using DocumentFormat.OpenXml;
using L = TamKy.NTM.Web.Documents.OfficialLayout;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TamKy.NTM.Web.Documents.Word;

/// <summary>Prints the blocks of one section, each with an eye to what stands before and after it.</summary>
internal sealed class WordBody(DocumentSection section, WordPage page)
{
    private const int AfterTable = 160;

    private readonly IReadOnlyList<Block> _blocks = BlockOrder.Printed(section);
    private readonly WordLetterhead _head = new(page.TextWidth);
    private readonly WordSignature _signature = new(page.TextWidth);
    private readonly WordTables _tables = new(page);

    public IEnumerable<OpenXmlElement> Elements()
    {
        OpenXmlElement? last = null;
        for (var i = 0; i < _blocks.Count; i++)
        {
            foreach (var element in Print(_blocks[i], i))
            {
                // Two tables that touch would be one in Word.
                if (last is W.Table && element is W.Table)
                {
                    yield return WordText.Paragraph(StyleId.SectionBreak, string.Empty).KeptWithNext();
                }

                yield return last = element;
            }
        }
    }

    private IEnumerable<OpenXmlElement> Print(Block block, int index) => block switch
    {
        Letterhead head => _head.Letterhead(head),
        DocumentTitle title => _head.Title(title),
        Addressees addressees => _head.Addressees(addressees),
        LegalBases bases => OfficialText.Closed(bases.Items).Select(item => WordText.Paragraph(StyleId.LegalBasis, item)),
        Heading heading => [PrintHeading(heading, index)],
        Paragraph paragraph => [PrintParagraph(paragraph, index)],
        AppendixTitle appendix => _head.Appendix(appendix),
        FormTitle form => _head.Form(form),
        TableCaption caption => [WordText.Paragraph(StyleId.Caption, caption.Text)],
        TableContext context => PrintContext(context),
        Table table => [_tables.Table(table, Description(index), Next(index) is Note or TableSigners)],
        Note note => [PrintNote(note, index)],
        TableSigners signers => [_signature.BelowTable(signers)],
        SignatureBlock signature => [_signature.Signature(signature)],
        _ => throw new NotSupportedException($"Word has no form for {block.GetType().Name}."),
    };

    private W.Paragraph PrintHeading(Heading heading, int index)
    {
        var paragraph = WordText.Paragraph(heading.Level == 1 ? StyleId.Heading1 : StyleId.Heading2, OfficialText.HeadingText(heading));
        return FollowsTable(index) ? paragraph.Spaced(before: AfterTable) : paragraph;
    }

    private W.Paragraph PrintParagraph(Paragraph text, int index)
    {
        var style = text.Label switch
        {
            null => StyleId.BodyText,
            "-" or "+" => StyleId.DashItem,
            _ => StyleId.Item,
        };
        var paragraph = WordText.Paragraph(style, OfficialText.Sentences(text));
        paragraph = text.EndsDocument || Next(index) is SignatureBlock ? paragraph.KeptWithNext() : paragraph;
        return FollowsTable(index) ? paragraph.Spaced(before: AfterTable) : paragraph;
    }

    private W.Paragraph PrintNote(Note note, int index)
    {
        var paragraph = WordText.Paragraph(StyleId.Note, note.Text);
        return Next(index) is Note or TableSigners ? paragraph.KeptWithNext() : paragraph;
    }

    /// <summary>One line when both sides fit; otherwise the unit stands on a line of its own.</summary>
    private IEnumerable<OpenXmlElement> PrintContext(TableContext context)
    {
        var (left, right) = (OfficialText.Clean(context.Left).Trim(), OfficialText.Clean(context.Right ?? string.Empty).Trim());
        if (left.Length == 0)
        {
            return right.Length == 0 ? [] : [WordText.Paragraph(StyleId.Unit, right)];
        }

        if (right.Length == 0)
        {
            return [WordText.Paragraph(StyleId.Context, left)];
        }

        if (OfficialFonts.Width($"{left}   {right}", L.ContextSize) > page.TextWidth / 20.0)
        {
            return [WordText.Paragraph(StyleId.Context, left).Spaced(before: 120, after: 0), WordText.Paragraph(StyleId.Unit, right)];
        }

        var line = WordText.Paragraph(StyleId.Context, $"{left}\t{right}");
        line.ParagraphProperties!.Tabs = new W.Tabs(new W.TabStop { Val = W.TabStopValues.Right, Position = page.TextWidth });
        return [line];
    }

    private Block? Next(int index) => index + 1 < _blocks.Count ? _blocks[index + 1] : null;

    private bool FollowsTable(int index) => index > 0 && _blocks[index - 1] is Table;

    /// <summary>What a screen reader says of a table: the nearest title above it.</summary>
    private string Description(int index) => _blocks.Take(index).Reverse().Select(block => block switch
    {
        TableCaption caption => caption.Text,
        AppendixTitle appendix => $"{appendix.Label}: {appendix.Name}",
        FormTitle form => $"{form.Label}: {form.Name}",
        Heading heading => heading.Text,
        _ => null,
    }).FirstOrDefault(text => text is not null) ?? section.SheetName;
}
