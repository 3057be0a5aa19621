using System.IO.Compression;

namespace TamKy.NTM.Web.Features.Recognitions.Dossier;

/// <summary>A dossier in one PDF, and the files that do not fit into one.</summary>
/// <param name="Apart">Listed in the PDF with their hash, packed beside it.</param>
public sealed record Bundle(byte[] Pdf, IReadOnlyList<BundleFile> Apart)
{
    /// <summary>The PDF and the other files in one archive; the same content gives the same bytes.</summary>
    public byte[] Zip(string pdfName, DateTime time)
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, pdfName, Pdf, time);
            foreach (var (index, file) in Apart.Index())
            {
                Add(archive, $"tep-kem/{index + 1:00}-{file.Name}", file.Content, time);
            }
        }

        return buffer.ToArray();
    }

    private static void Add(ZipArchive archive, string name, byte[] content, DateTime time)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Unspecified), TimeSpan.Zero);
        using var target = entry.Open();
        target.Write(content);
    }
}
