using System.IO.Compression;

namespace TamKy.NTM.Web.Documents;

/// <summary>Office files are zip archives stamped with the time of writing; here with that of their content, so that equal documents are equal bytes.</summary>
public static class FixedZip
{
    public static void Rewrite(Stream source, DateTime time, Stream output)
    {
        using var buffer = new MemoryStream();
        source.Position = 0;
        using (var from = new ZipArchive(source, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            // Readers that stream the archive want the list of content types first.
            var entries = from.Entries
                .OrderByDescending(entry => entry.FullName == "[Content_Types].xml")
                .ThenBy(entry => entry.FullName, StringComparer.Ordinal);
            foreach (var entry in entries)
            {
                var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Unspecified), TimeSpan.Zero);
                using var content = entry.Open();
                using var target = copy.Open();
                content.CopyTo(target);
            }
        }

        buffer.Position = 0;
        buffer.CopyTo(output);
    }
}
