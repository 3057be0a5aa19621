using System.Globalization;
using System.Text;
using System.Xml;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Documents;

/// <summary>Wording that every writer shares: closing signs, the end of a document, the text of a cell. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I.</summary>
public static class OfficialText
{
    public const string AddresseesLabel = "Kính gửi:";
    public const string RecipientsLabel = "Nơi nhận:";
    public const string SignHere = "(Ký, ghi rõ họ tên)";

    private const string End = "./.";

    /// <summary>A list whose items each end with a semicolon and the last with a full stop: addressees, legal bases, recipients.</summary>
    public static IReadOnlyList<string> Closed(IReadOnlyList<string> items) =>
        [.. items.Select((item, index) => Clean(item).Trim().TrimEnd(';', ',', '.', ' ') + (index == items.Count - 1 ? "." : ";"))];

    /// <summary>The lines below "Kính gửi:", or none when the one addressee stands beside it.</summary>
    public static IReadOnlyList<string> AddresseeLines(Addressees addressees) => addressees.Names.Count > 1 ? Dashed(Closed(addressees.Names)) : [];

    /// <summary>"Kính gửi:", with the addressee when there is only one.</summary>
    public static string AddresseesHead(Addressees addressees) =>
        addressees.Names.Count == 1 ? $"{AddresseesLabel} {Clean(addressees.Names[0]).Trim().TrimEnd(';', ',', ' ')}" : AddresseesLabel;

    public static IReadOnlyList<string> RecipientLines(SignatureBlock signature) => Dashed(Closed(signature.Recipients));

    /// <summary>The sentences of a paragraph with its label in front and, in the last paragraph of a document, "./." for the final full stop.</summary>
    public static InlineText Sentences(Paragraph paragraph)
    {
        var text = paragraph.EndsDocument ? WithEnd(paragraph.Text) : paragraph.Text;
        return paragraph.Label is { } label ? new InlineText([new TextRun(label + " "), .. text.Runs]) : text;
    }

    /// <summary>The label and text of a heading; level 1 in capitals.</summary>
    public static string HeadingText(Heading heading) => $"{heading.Label} {(heading.Level == 1 ? Capitals(heading.Text) : Clean(heading.Text))}".Trim();

    /// <summary>Capitals are typed, so that text that is copied or searched keeps them.</summary>
    public static string Capitals(string text) => Clean(text).ToUpper(VietnameseFormat.Culture);

    /// <summary>The runs as pieces of one face each, neighbours of the same face joined.</summary>
    public static IReadOnlyList<TextRun> Pieces(InlineText text)
    {
        var pieces = new List<TextRun>(text.Runs.Count);
        foreach (var run in text.Runs)
        {
            var piece = run as TextRun ?? new TextRun(string.Empty);
            if (pieces is [.., var last] && last.Bold == piece.Bold && last.Italic == piece.Italic)
            {
                pieces[^1] = last with { Text = last.Text + InRun(run) };
            }
            else
            {
                pieces.Add(piece with { Text = InRun(run) });
            }
        }

        return pieces;
    }

    /// <summary>What a cell prints: typed values in the official notation, nothing for null.</summary>
    public static InlineText InCell(Cell cell) => cell.Value switch
    {
        null => InlineText.Empty,
        InlineText text => text,
        string text => text,
        Figure figure => figure.InTable,
        DateOnly date => VietnameseFormat.DocumentDate(date),
        int count => VietnameseFormat.Number(count),
        decimal number => VietnameseFormat.Number(number),
        IFormattable other => other.ToString(null, VietnameseFormat.Culture),
        var other => other.ToString() ?? string.Empty,
    };

    /// <summary>What a run prints.</summary>
    public static string InRun(Inline run) => run switch
    {
        TextRun text => Clean(text.Text),
        FigureRun figure => figure.Figure.InSentence,
        _ => string.Empty,
    };

    /// <summary>Unicode NFC (TCVN 6909) without the characters that XML forbids; line ends are \n.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                clean.Append(text, i++, 2);
            }
            else if (XmlConvert.IsXmlChar(text[i]) && text[i] != '\r')
            {
                clean.Append(text[i]);
            }
        }

        return clean.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>(1), (2): the number of a column, from an index that starts at 0.</summary>
    public static string ColumnNumber(int index) => string.Create(CultureInfo.InvariantCulture, $"({index + 1})");

    private static IReadOnlyList<string> Dashed(IReadOnlyList<string> items) => [.. items.Select(item => "- " + item)];

    private static InlineText WithEnd(InlineText text)
    {
        if (text.Runs is not [.., TextRun last])
        {
            return new InlineText([.. text.Runs, new TextRun(End)]);
        }

        var sentence = last.Text.TrimEnd();
        sentence = sentence.EndsWith(End, StringComparison.Ordinal) ? sentence : sentence.TrimEnd(';', ',', '.', ' ') + End;
        return new InlineText([.. text.Runs.SkipLast(1), last with { Text = sentence }]);
    }
}
