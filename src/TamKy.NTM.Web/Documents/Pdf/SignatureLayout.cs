namespace TamKy.NTM.Web.Documents.Pdf;

/// <summary>Signatures: of the document (Nghị định 30/2020/NĐ-CP, Phụ lục I, ô 7, 9b) and of a table. Each is one strip, so that it is never cut.</summary>
internal sealed class SignatureLayout(TextBlocks blocks, float width)
{
    private const float TableSignatureRoom = 36;

    private static readonly TextStyle Signer = new(OfficialLayout.BodySize, Bold: true);
    private static readonly TextStyle RecipientsTitle = new(OfficialLayout.RecipientsTitleSize, Bold: true, Italic: true);
    private static readonly TextStyle Recipients = new(OfficialLayout.RecipientsSize);
    private static readonly TextStyle TableSigner = new(OfficialLayout.TableSignerSize, Bold: true);
    private static readonly TextStyle SignHere = new(OfficialLayout.NoteSize, Italic: true);

    public Strip OfDocument(SignatureBlock signature)
    {
        var left = PageSize.Points(OfficialLayout.SignatureLeft);
        var recipients = new Stack(blocks, 0, left)
            .Add(OfficialText.RecipientsLabel, RecipientsTitle, TextAlign.Left)
            .Add(OfficialText.RecipientLines(signature), Recipients, TextAlign.Left);
        var signer = new Stack(blocks, left, width - left)
            .Add(TextLines.Fit(signature.AuthorityLines, width - left, Signer.Size, bold: true), Signer)
            .Space(OfficialLayout.SignatureRoom);
        if (signature.OtherPosition is { } position)
        {
            signer.Add(position, Signer);
        }

        if (signature.SignerName is { } name)
        {
            signer.Add(name, Signer);
        }

        return Stack.Beside(recipients, signer) with { SpaceBefore = 6 };
    }

    public Strip OfTable(TableSigners signers)
    {
        var half = width / 2;
        var left = TableColumn(0, half, signers.LeftTitle, signers.LeftName);
        var right = TableColumn(half, half, signers.RightTitle, signers.RightName);
        return Stack.Beside(left, right) with { SpaceBefore = 3 };
    }

    private Stack TableColumn(float x, float columnWidth, string title, string? name) => new Stack(blocks, x, columnWidth)
        .Add(title, TableSigner)
        .Add(OfficialText.SignHere, SignHere)
        .Space(TableSignatureRoom)
        .Add(name ?? string.Empty, TableSigner);
}
