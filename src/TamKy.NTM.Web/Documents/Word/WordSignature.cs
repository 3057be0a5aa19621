using DocumentFormat.OpenXml;
using L = TamKy.NTM.Web.Documents.OfficialLayout;

namespace TamKy.NTM.Web.Documents.Word;

/// <summary>Signatures at the end of a document and below a table: one row that cannot be split, so that no name stands alone on a page.</summary>
internal sealed class WordSignature(int textWidth)
{
    public OpenXmlElement Signature(SignatureBlock signature)
    {
        var left = Twips.FromMillimetres(L.SignatureLeft);
        var table = WordFrame.Table(StyleId.PlainTable, [left, textWidth - left], "Nơi nhận; quyền hạn, chức vụ, chữ ký, họ tên của người ký");
        table.Append(WordFrame.Row([WordFrame.Cell(left, Recipients(signature, left)), WordFrame.Cell(textWidth - left, Signer(signature, textWidth - left))]));
        return table;
    }

    public OpenXmlElement BelowTable(TableSigners signers)
    {
        var left = textWidth / 2;
        var table = WordFrame.Table(StyleId.PlainTable, [left, textWidth - left], "Người lập biểu; thủ trưởng đơn vị");
        table.Append(WordFrame.Row(
        [
            WordFrame.Cell(left, Column(signers.LeftTitle, signers.LeftName)),
            WordFrame.Cell(textWidth - left, Column(signers.RightTitle, signers.RightName)),
        ]));
        return table;
    }

    private static IEnumerable<OpenXmlElement> Recipients(SignatureBlock signature, int width) =>
    [
        WordText.Paragraph(StyleId.Recipients, OfficialText.RecipientsLabel),
        .. OfficialText.RecipientLines(signature).Select(line => WordText.Lines(StyleId.Recipient, TextLines.Fit([line], width / 20.0, L.RecipientsSize))),
    ];

    private static IEnumerable<OpenXmlElement> Signer(SignatureBlock signature, int width)
    {
        foreach (var line in signature.AuthorityLines)
        {
            yield return WordText.Lines(StyleId.Authority, TextLines.Fit([OfficialText.Capitals(line)], width / 20.0, L.TitleSize, bold: true));
        }

        yield return WordText.Paragraph(StyleId.SignatureRoom, string.Empty);
        if (signature.OtherPosition is { } position)
        {
            yield return WordText.Lines(StyleId.OtherPosition, TextLines.Fit([OfficialText.Capitals(position)], width / 20.0, L.TitleSize, bold: true));
        }

        yield return WordText.Paragraph(StyleId.SignerName, signature.SignerName ?? string.Empty);
    }

    private static IEnumerable<OpenXmlElement> Column(string title, string? name) =>
    [
        WordText.Paragraph(StyleId.TableSigner, OfficialText.Capitals(title)),
        WordText.Paragraph(StyleId.SignHere, OfficialText.SignHere),
        WordText.Paragraph(StyleId.TableSigner, name ?? string.Empty),
    ];
}
