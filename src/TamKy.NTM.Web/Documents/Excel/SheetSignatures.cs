using ClosedXML.Excel;
using TamKy.NTM.Web.Documents.Pdf;

namespace TamKy.NTM.Web.Documents.Excel;

/// <summary>Signatures of a document and of a table, in two halves of the sheet.</summary>
internal sealed class SheetSignatures(SheetRows rows)
{
    private static readonly TextStyle Signer = new(OfficialLayout.BodySize, Bold: true);
    private static readonly TextStyle TableSigner = new(OfficialLayout.TableSignerSize, Bold: true);
    private static readonly TextStyle SignHere = new(OfficialLayout.NoteSize, Italic: true);

    public void Write(SignatureBlock signature)
    {
        List<(string, TextStyle)> recipients =
        [
            (OfficialText.RecipientsLabel, new TextStyle(OfficialLayout.RecipientsTitleSize, Bold: true, Italic: true)),
            .. OfficialText.RecipientLines(signature).Select(line => (line, new TextStyle(OfficialLayout.RecipientsSize))),
        ];
        List<(string, TextStyle)> signer =
        [
            .. signature.AuthorityLines.Select(line => (line, Signer)),
            .. Room(OfficialLayout.SignatureRoom),
            (signature.OtherPosition ?? string.Empty, Signer),
            (signature.SignerName ?? string.Empty, Signer),
        ];
        rows.Space(6);
        rows.Beside(recipients, signer, rows.Grid.ColumnFrom(OfficialLayout.SignatureLeft * 72 / 25.4), XLAlignmentHorizontalValues.Left);
    }

    public void Write(TableSigners signers)
    {
        var middle = rows.Grid.ColumnFrom(rows.Grid.Width(1, rows.Grid.Columns) / 2);
        rows.Space(6);
        rows.Beside(
            [(signers.LeftTitle, TableSigner), (OfficialText.SignHere, SignHere), .. Room(36), (signers.LeftName ?? string.Empty, TableSigner)],
            [(signers.RightTitle, TableSigner), (OfficialText.SignHere, SignHere), .. Room(36), (signers.RightName ?? string.Empty, TableSigner)],
            middle,
            XLAlignmentHorizontalValues.Center);
    }

    private static IEnumerable<(string Text, TextStyle Style)> Room(float points) =>
        Enumerable.Repeat((string.Empty, Signer), (int)Math.Ceiling(points / Signer.LineHeight));
}
