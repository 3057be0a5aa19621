using TamKy.NTM.Web.Documents;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace TamKy.NTM.Tests.Documents;

/// <summary>A document written as PDF and read back.</summary>
internal sealed class PrintedPdf : IDisposable
{
    private readonly PdfDocument pdf;

    public PrintedPdf(Document document)
    {
        Bytes = BytesOf(document);
        pdf = PdfDocument.Open(Bytes);
        Pages = [.. pdf.GetPages()];
    }

    public byte[] Bytes { get; }

    public IReadOnlyList<Page> Pages { get; }

    public DocumentInformation Information => pdf.Information;

    public static byte[] BytesOf(Document document)
    {
        using var output = new MemoryStream();
        new PdfWriter().Write(document, output);
        return output.ToArray();
    }

    public string Text(int page) => string.Join(' ', Pages[page].GetWords().Select(word => word.Text));

    /// <summary>Lines of a page from top to bottom, each from left to right, without the page number and the footer.</summary>
    public IReadOnlyList<IReadOnlyList<Letter>> Lines(int page) =>
    [
        .. Pages[page].Letters
            .Where(letter => !string.IsNullOrWhiteSpace(letter.Value))
            .Where(letter => letter.StartBaseLine.Y < Pages[page].Height - 50 && letter.StartBaseLine.Y > 50)
            .GroupBy(letter => Math.Round(letter.StartBaseLine.Y))
            .OrderByDescending(line => line.Key)
            .Select(line => line.OrderBy(letter => letter.StartBaseLine.X).ToList()),
    ];

    public static string TextOf(IEnumerable<Letter> line) => string.Concat(line.Select(letter => letter.Value));

    public void Dispose() => pdf.Dispose();
}
