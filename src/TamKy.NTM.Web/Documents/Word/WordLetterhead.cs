using DocumentFormat.OpenXml;
using L = TamKy.NTM.Web.Documents.OfficialLayout;

namespace TamKy.NTM.Web.Documents.Word;

/// <summary>The head of a document: letterhead, title, addressees, and the heads of appendices and forms.</summary>
internal sealed class WordLetterhead(int textWidth)
{
    public IEnumerable<OpenXmlElement> Letterhead(Letterhead head)
    {
        var left = Twips.FromMillimetres(L.LetterheadLeft);
        var right = textWidth - left;
        var issuer = TextLines.Fit(head.IssuerLines.Select(OfficialText.Capitals), left / 20.0, L.AuthoritySize, bold: true);
        List<OpenXmlElement> authorities = [];
        if (head.ParentAuthority is { } parent)
        {
            authorities.Add(WordText.Lines(StyleId.ParentAuthority, TextLines.Fit([OfficialText.Capitals(parent)], left / 20.0, L.AuthoritySize)));
        }

        authorities.Add(WordText.Lines(StyleId.Issuer, issuer));
        authorities.Add(WordText.Rule(left, TextLines.ShortRule(issuer, L.AuthoritySize, bold: true)));
        OpenXmlElement[] country =
        [
            WordText.Paragraph(StyleId.Country, L.Country),
            WordText.Paragraph(StyleId.Motto, L.Motto),
            WordText.Rule(right, OfficialFonts.Width(L.Motto, L.MottoSize, bold: true)),
        ];

        var table = WordFrame.Table(StyleId.PlainTable, [left, right], "Tên cơ quan, số ký hiệu; Quốc hiệu, Tiêu ngữ, địa danh và thời gian");
        table.Append(WordFrame.Row([WordFrame.Cell(left, authorities), WordFrame.Cell(right, country)]));
        table.Append(WordFrame.Row(
        [
            WordFrame.Cell(left, [WordText.Paragraph(StyleId.Number, head.Number)]),
            WordFrame.Cell(right, [WordText.Paragraph(StyleId.PlaceAndDate, head.PlaceAndDate)]),
        ]));
        return [table];
    }

    public IEnumerable<OpenXmlElement> Title(DocumentTitle title)
    {
        var summary = TextLines.Fit(title.SummaryLines, textWidth / 20.0, L.TitleSize, bold: true);
        return
        [
            WordText.Paragraph(StyleId.DocumentKind, OfficialText.Capitals(title.Kind)),
            WordText.Lines(StyleId.Summary, summary),
            WordText.Rule(textWidth, TextLines.ShortRule(summary, L.TitleSize, bold: true)).Spaced(after: 160),
        ];
    }

    public IEnumerable<OpenXmlElement> Addressees(Addressees addressees)
    {
        var head = WordText.Paragraph(StyleId.Addressees, OfficialText.AddresseesHead(addressees));
        var lines = OfficialText.AddresseeLines(addressees);
        if (lines.Count == 0)
        {
            head.ParagraphProperties!.Indentation = SingleAddressee(OfficialText.AddresseesHead(addressees));
            return [head.Spaced(before: 160, after: 160)];
        }

        return [head, .. lines.Select((line, index) => Addressee(line, index == lines.Count - 1))];
    }

    public IEnumerable<OpenXmlElement> Appendix(AppendixTitle appendix)
    {
        var attached = TextLines.Fit(appendix.AttachedTo.Split('\n'), textWidth / 20.0, L.TitleSize, italic: true);
        return
        [
            WordText.Paragraph(StyleId.AppendixLabel, appendix.Label),
            WordText.Lines(StyleId.AppendixName, Name(appendix.Name)),
            WordText.Lines(StyleId.AttachedTo, attached),
            WordText.Rule(textWidth, TextLines.ShortRule(attached, L.TitleSize, italic: true)),
        ];
    }

    public IEnumerable<OpenXmlElement> Form(FormTitle form) =>
        [WordText.Paragraph(StyleId.FormLabel, form.Label), WordText.Lines(StyleId.FormName, Name(form.Name))];

    private IReadOnlyList<string> Name(string name) =>
        TextLines.Fit(OfficialText.Capitals(name).Split('\n'), textWidth / 20.0, L.TitleSize, bold: true);

    private static DocumentFormat.OpenXml.Wordprocessing.Paragraph Addressee(string line, bool isLast)
    {
        var paragraph = WordText.Paragraph(StyleId.Addressee, line);
        return isLast ? paragraph.Spaced(after: 160) : paragraph.KeptWithNext();
    }

    /// <summary>In the middle when it fits one line; a longer one is aligned behind "Kính gửi:".</summary>
    private DocumentFormat.OpenXml.Wordprocessing.Indentation SingleAddressee(string head)
    {
        var width = Twips.FromPoints(OfficialFonts.Width(head, L.BodySize));
        var indent = Twips.FromMillimetres(L.FirstLineIndent);
        var label = Twips.FromPoints(OfficialFonts.Width(OfficialText.AddresseesLabel + " ", L.BodySize));
        return width + indent <= textWidth
            ? new() { Left = WordText.Text((textWidth - width) / 2) }
            : new() { Left = WordText.Text(indent + label), Hanging = WordText.Text(label) };
    }
}
