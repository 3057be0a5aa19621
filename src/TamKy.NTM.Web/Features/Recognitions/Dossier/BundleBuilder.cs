using SkiaSharp;
using TamKy.NTM.Web.Documents;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Writer;

namespace TamKy.NTM.Web.Features.Recognitions.Dossier;

/// <summary>
/// Makes one PDF of a dossier (decision 33): cover, contents with page numbers, the official forms, the evidence. PDF files are merged, pictures are drawn
/// on a page each, everything else is listed with its hash and stays apart.
/// </summary>
public static class BundleBuilder
{
    /// <summary>A4 in points, and the room left around a picture.</summary>
    private const float Width = 595;
    private const float Height = 842;
    private const float Margin = 42;

    /// <param name="cover">The first page.</param>
    /// <param name="forms">The portal's own documents, in order.</param>
    /// <param name="evidence">In the order of the checklist.</param>
    /// <param name="lost">The sheet that stands for a file whose content is gone.</param>
    /// <param name="contents">Composes the contents page from what stands where.</param>
    public static Bundle Build(
        Document cover, IReadOnlyList<Document> forms, IReadOnlyList<BundleFile> evidence, Func<BundleFile, Document> lost,
        Func<IReadOnlyList<ContentsLine>, IReadOnlyList<BundleFile>, Document> contents)
    {
        var first = Print(cover);
        var apart = new List<BundleFile>();
        var parts = forms.Select(form => (form.Info.Title, Hash: (string?)null, Pdf: Print(form))).ToList();
        foreach (var file in evidence)
        {
            if (file.IsLost)
            {
                parts.Add(($"{file.Title}. Không tìm thấy nội dung tệp", file.Hash, Print(lost(file))));
            }
            else if (AsPdf(file) is { } pdf)
            {
                parts.Add((file.Title, file.Hash, pdf));
            }
            else
            {
                apart.Add(file);
            }
        }

        // The contents may take more than one page, and what follows moves by as many.
        var pages = 1;
        byte[] list;
        do
        {
            var at = PagesOf(first) + pages + 1;
            var lines = new List<ContentsLine>();
            foreach (var (title, hash, pdf) in parts)
            {
                lines.Add(new ContentsLine(title, at, hash));
                at += PagesOf(pdf);
            }

            list = Print(contents(lines, apart));
        }
        while (PagesOf(list) != pages && (pages = PagesOf(list)) > 0);

        return new Bundle(PdfMerger.Merge([first, list, .. parts.Select(part => part.Pdf)]), apart);
    }

    /// <summary>The file as pages; null when it is neither a readable PDF nor a picture.</summary>
    private static byte[]? AsPdf(BundleFile file) => file.ContentType switch
    {
        "application/pdf" => IsReadable(file.Content) ? file.Content : null,
        "image/jpeg" or "image/png" => Picture(file.Content),
        _ => null,
    };

    private static bool IsReadable(byte[] pdf)
    {
        try
        {
            using var document = PdfDocument.Open(pdf);
            return document is { IsEncrypted: false, NumberOfPages: > 0 } && PdfMerger.Merge([pdf]).Length > 0;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Whatever a broken file throws: it is listed and handed over as it is.
            return false;
        }
    }

    private static byte[]? Picture(byte[] content)
    {
        using var image = SKImage.FromEncodedData(content);
        if (image is null)
        {
            return null;
        }

        using var output = new MemoryStream();
        using (var pdf = SKDocument.CreatePdf(output))
        {
            var (width, height) = image.Width > image.Height ? (Height, Width) : (Width, Height);
            using var canvas = pdf.BeginPage(width, height);
            var scale = Math.Min((width - (2 * Margin)) / image.Width, (height - (2 * Margin)) / image.Height);
            var (w, h) = (image.Width * scale, image.Height * scale);
            canvas.DrawImage(image, SKRect.Create((width - w) / 2, (height - h) / 2, w, h), new SKSamplingOptions(SKCubicResampler.Mitchell));
            pdf.EndPage();
            pdf.Close();
        }

        return output.ToArray();
    }

    private static int PagesOf(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return document.NumberOfPages;
    }

    private static byte[] Print(Document document)
    {
        using var output = new MemoryStream();
        new PdfWriter().Write(document, output);
        return output.ToArray();
    }
}

/// <summary>A line of the contents page.</summary>
/// <param name="Page">Of the whole file, from 1.</param>
/// <param name="Hash">Of evidence; null for the portal's own forms.</param>
public sealed record ContentsLine(string Title, int Page, string? Hash);
