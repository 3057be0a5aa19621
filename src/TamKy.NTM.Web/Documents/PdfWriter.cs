using SkiaSharp;
using TamKy.NTM.Web.Documents.Pdf;

namespace TamKy.NTM.Web.Documents;

/// <summary>
/// Prints a document as PDF (PDF/A-2b): text is measured, laid out as strips, stacked into pages and drawn. Text can be selected and searched;
/// the fonts are embedded, reduced to the letters used.
/// </summary>
public sealed class PdfWriter : IDocumentWriter
{
    private const string Language = "vi-VN";

    public string Format => "pdf";

    public string ContentType => "application/pdf";

    public void Write(Document document, Stream output)
    {
        using var shaper = new TextShaper();
        var pages = Pages(document, shaper);
        using var drawn = new MemoryStream();
        using (var pdf = SKDocument.CreatePdf(drawn, Metadata(document.Info)))
        using (var drawing = new PageDrawing(shaper, pages, document.Info.IsDemo))
        {
            foreach (var page in pages)
            {
                using var canvas = pdf.BeginPage(page.Size.Width, page.Size.Height);
                drawing.Draw(canvas, page);
                pdf.EndPage();
            }

            pdf.Close();
        }

        output.Write(SettledPdf.From(drawn.GetBuffer().AsSpan(0, (int)drawn.Length), Language));
    }

    private static List<Page> Pages(Document document, TextShaper shaper)
    {
        var blocks = new TextBlocks(new LineBreaker(shaper));
        var pages = new List<Page>();
        foreach (var section in document.Sections)
        {
            var size = PageSize.Of(section.Orientation);
            pages.AddRange(new PageBuilder(size).Build(new BlockLayout(blocks, size).Strips(BlockOrder.Printed(section))));
        }

        return pages;
    }

    private static SKDocumentPdfMetadata Metadata(DocumentInfo info)
    {
        var metadata = SKDocumentPdfMetadata.Default;
        metadata.Title = info.Title;
        metadata.Author = info.Creator;
        metadata.Creator = info.Creator;
        metadata.Creation = DateTime.SpecifyKind(info.Created, DateTimeKind.Utc);
        metadata.Modified = metadata.Creation;
        metadata.PdfA = true;
        return metadata;
    }
}
