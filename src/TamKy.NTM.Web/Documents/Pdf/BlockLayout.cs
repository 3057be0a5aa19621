namespace TamKy.NTM.Web.Documents.Pdf;

/// <summary>Lays out the blocks of one section, from top to bottom, as strips.</summary>
internal sealed class BlockLayout(TextBlocks blocks, PageSize page)
{
    private static readonly TextStyle Body = new(OfficialLayout.BodySize);
    private static readonly TextStyle Bold = new(OfficialLayout.BodySize, Bold: true);
    private static readonly TextStyle Italic = new(OfficialLayout.BodySize, Italic: true);
    private static readonly TextStyle Context = new(OfficialLayout.ContextSize);

    private static readonly ParagraphShape Sentences = new(TextAlign.Justified)
    {
        FirstIndent = PageSize.Points(OfficialLayout.FirstLineIndent),
        SpaceAfter = OfficialLayout.ParagraphSpaceAfter,
        LineSpacing = OfficialLayout.LineSpacing,
    };

    private static readonly ParagraphShape Centred = new(TextAlign.Centre) { KeepWithNext = true, KeepLines = true };

    private readonly LetterheadLayout letterheads = new(blocks, page.TextWidth);
    private readonly SignatureLayout signatures = new(blocks, page.TextWidth);

    /// <param name="content">In the order of print, <see cref="BlockOrder"/>.</param>
    public IReadOnlyList<Strip> Strips(IReadOnlyList<Block> content) =>
        [.. content.SelectMany((block, index) => Block(block, index + 1 < content.Count ? content[index + 1] : null))];

    private IEnumerable<Strip> Block(Block block, Block? next) => block switch
    {
        Letterhead letterhead => letterheads.Head(letterhead),
        DocumentTitle title => [letterheads.Titles(title)],
        Addressees addressees => Addressed(addressees),
        LegalBases bases => OfficialText.Closed(bases.Items).SelectMany(item => blocks.Paragraph(item, Italic, page.TextWidth, Sentences)),
        Heading heading => HeadingLine(heading),
        Paragraph paragraph => Prose(paragraph, next),
        AppendixTitle title => [Appendix(title)],
        FormTitle title => [Form(title)],
        TableContext context => Line(context),
        TableCaption caption => Caption(caption, next),
        Table table => Rows(table, next),
        Note note => Remark(note, next),
        TableSigners signers => [signatures.OfTable(signers)],
        SignatureBlock signature => [signatures.OfDocument(signature)],
        _ => throw new NotSupportedException($"The PDF writer does not know {block.GetType().Name}."),
    };

    private IEnumerable<Strip> Addressed(Addressees addressees)
    {
        var indent = PageSize.Points(OfficialLayout.AddresseesIndent);
        var listIndent = PageSize.Points(OfficialLayout.AddresseesListIndent);
        var lines = OfficialText.AddresseeLines(addressees);
        var shape = new ParagraphShape(TextAlign.Left) { SpaceBefore = 8, SpaceAfter = 3, KeepWithNext = true };
        var head = OfficialText.AddresseesHead(addressees);
        if (lines.Count == 0)
        {
            return blocks.Paragraph(head, Body, page.TextWidth, shape with { Align = TextAlign.Centre, SpaceAfter = OfficialLayout.ParagraphSpaceAfter });
        }

        var strips = lines.SelectMany(line => blocks.Paragraph(line, Body, page.TextWidth, shape with { Left = listIndent, SpaceBefore = 0 })).ToList();
        strips[^1] = strips[^1] with { SpaceAfter = OfficialLayout.ParagraphSpaceAfter };
        return [.. blocks.Paragraph(head, Body, page.TextWidth, shape with { Left = indent }), .. strips];
    }

    private IReadOnlyList<Strip> HeadingLine(Heading heading) => blocks.Paragraph(
        OfficialText.HeadingText(heading),
        Bold,
        page.TextWidth,
        Sentences with { SpaceBefore = heading.Level == 1 ? OfficialLayout.ParagraphSpaceAfter : 0, KeepWithNext = true, KeepLines = true });

    private IReadOnlyList<Strip> Prose(Paragraph paragraph, Block? next)
    {
        var text = InlineStyles.Of(OfficialText.Sentences(paragraph), Body);
        var shape = Sentences with { KeepWithNext = paragraph.EndsDocument || next is SignatureBlock };
        return text.Count == 0 ? [] : blocks.Paragraph(text, page.TextWidth, shape);
    }

    private Strip Appendix(AppendixTitle title)
    {
        var attached = TextLines.Fit(title.AttachedTo.Split('\n'), page.TextWidth, Italic.Size, italic: true);
        return new Stack(blocks, 0, page.TextWidth)
            .Add(title.Label, Bold)
            .Add(TextLines.Fit([title.Name], page.TextWidth, Bold.Size, bold: true), Bold)
            .Add(attached, Italic)
            .Rule(TextLines.ShortRule(attached, Italic.Size, italic: true))
            .ToStrip() with
        { SpaceAfter = 4, KeepWithNext = true };
    }

    private Strip Form(FormTitle title) => new Stack(blocks, 0, page.TextWidth)
        .Add(title.Label, Bold)
        .Add(TextLines.Fit([title.Name], page.TextWidth, Bold.Size, bold: true), Bold)
        .ToStrip() with
    { SpaceAfter = 4, KeepWithNext = true };

    private IReadOnlyList<Strip> Caption(TableCaption caption, Block? next) => blocks.Paragraph(
        OfficialText.Clean(caption.Text),
        new TextStyle(OfficialLayout.CaptionSize, Bold: true),
        page.TextWidth,
        Centred with { SpaceBefore = 3, SpaceAfter = next is TableContext ? 0 : 3 });

    /// <summary>The unit of measurement stands at the right margin on the last line of the text at the left.</summary>
    private IEnumerable<Strip> Line(TableContext context)
    {
        const float Gap = 12;
        var isUnitAlone = context.Left.Length == 0;
        var style = Context with { Italic = isUnitAlone };
        var right = context.Right is { Length: > 0 } unit ? blocks.Lines(OfficialText.Clean(unit), style, page.TextWidth, TextAlign.Right)[0] : null;
        var room = page.TextWidth - (right is null ? 0 : right.Width + Gap);
        var left = new Stack(blocks, 0, room).Add(OfficialText.Clean(context.Left), Context, TextAlign.Left);
        Mark[] unitMark = right is null ? [] : [new TextMark(right, 0, left.Height - Context.Descent)];
        yield return new Strip(left.Height, [.. left.Marks, .. unitMark]) { SpaceBefore = isUnitAlone ? 0 : 6, SpaceAfter = 3, KeepWithNext = true };
    }

    private IReadOnlyList<Strip> Rows(Table table, Block? next) =>
        new TableLayout(blocks, table, page).Strips(keepWithNext: next is Note or TableSigners or SignatureBlock);

    private IReadOnlyList<Strip> Remark(Note note, Block? next)
    {
        var text = InlineStyles.Of(note.Text, new TextStyle(OfficialLayout.NoteSize, Italic: true));
        var shape = new ParagraphShape(TextAlign.Justified) { SpaceAfter = 3, KeepLines = true, KeepWithNext = next is Note or TableSigners or SignatureBlock };
        return text.Count == 0 ? [] : blocks.Paragraph(text, page.TextWidth, shape);
    }
}
