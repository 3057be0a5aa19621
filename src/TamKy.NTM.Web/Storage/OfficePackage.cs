using System.IO.Compression;
using System.Xml;

namespace TamKy.NTM.Web.Storage;

/// <summary>
/// Word and Excel files are zip archives of XML: opened as such, each part read once through a fixed buffer and counted, because what an archive says
/// of its sizes may be a lie.
/// </summary>
internal static class OfficePackage
{
    private const int MostEntries = 4_000;
    private const long MostUnpacked = 250L * 1024 * 1024;

    /// <summary>Plain XML of spreadsheets shrinks ten to forty times; a bomb hundreds of times. Small archives may do what they like.</summary>
    private const int MostRatio = 60;
    private const long RatioFrom = 8 * 1024 * 1024;

    private const string ContentTypes = "[Content_Types].xml";
    private const string Main = ".main+xml";

    private static readonly string[] Macros = ["vbaProject", "macroEnabled", "macrosheet", "vbaData"];

    private static readonly FileRefusedException Broken = new("Tệp Office hỏng hoặc bị cắt cụt. Mở lại bằng Word, Excel, lưu lại rồi gửi.");

    /// <returns>What it is; null for an archive that is no Word or Excel file.</returns>
    public static FileType? Check(Stream content)
    {
        try
        {
            content.Position = 0;
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            return Check(zip, content.Length);
        }
        catch (Exception damage) when (damage is InvalidDataException or EndOfStreamException or ArgumentException or NotSupportedException or IOException or OverflowException)
        {
            throw new FileRefusedException(Broken.Message);
        }
    }

    private static FileType? Check(ZipArchive zip, long packed)
    {
        RefuseBombs(zip, packed);
        foreach (var entry in zip.Entries)
        {
            RefuseName(entry.FullName);
        }

        if (zip.GetEntry(ContentTypes) is null)
        {
            return null;
        }

        var left = Math.Min(MostUnpacked, Math.Max(RatioFrom, packed * MostRatio));
        FileType? type = null;
        foreach (var entry in zip.Entries)
        {
            var counted = new CountedStream(entry.Open(), left);
            using (counted)
            {
                type = Read(entry.FullName, counted) ?? type;
            }

            // An archive that understates a size is unpacked to that size only, and to all of it by other programs.
            if (counted.CheckSum != entry.Crc32)
            {
                throw new InvalidDataException($"{entry.FullName} is not what its check sum promises.");
            }

            left -= counted.Count;
        }

        return type;
    }

    private static void RefuseBombs(ZipArchive zip, long packed)
    {
        var unpacked = zip.Entries.Sum(entry => Math.Max(0, entry.Length));
        if (zip.Entries.Count > MostEntries || unpacked > MostUnpacked || (unpacked > RatioFrom && unpacked / Math.Max(1, packed) > MostRatio))
        {
            throw CountedStream.TooMuch();
        }
    }

    private static void RefuseName(string name)
    {
        if (name.StartsWith('/') || name.Contains('\\', StringComparison.Ordinal) || name.Contains(':', StringComparison.Ordinal) || name.Split('/').Contains(".."))
        {
            throw new FileRefusedException("Tệp Office có đường dẫn lạ bên trong, có thể là tệp độc hại nên cổng không nhận.");
        }

        if (Array.Exists(Macros, word => name.Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            throw HasMacros();
        }
    }

    private static FileType? Read(string name, CountedStream content)
    {
        FileType? type = null;
        if (name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
        {
            type = ReadXml(name, content);
        }

        content.Drain();
        return type;
    }

    /// <summary>No document type is allowed anywhere: it is how entities reach for other files, and Office writes none.</summary>
    private static FileType? ReadXml(string name, Stream content)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = false };
        FileType? type = null;
        try
        {
            using var xml = XmlReader.Create(content, settings);
            while (xml.Read())
            {
                if (xml.NodeType is not XmlNodeType.Element)
                {
                    continue;
                }

                if (name == ContentTypes && xml.GetAttribute("ContentType") is { } contentType)
                {
                    type = TypeOf(contentType) ?? type;
                }
                else if (xml.LocalName == "Relationship")
                {
                    RefuseRemoteTemplate(xml);
                }
            }
        }
        catch (XmlException wrong) when (wrong.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw new FileRefusedException("Tệp Office có khai báo trỏ ra ngoài (DTD), có thể là tệp độc hại nên cổng không nhận.");
        }
        catch (XmlException)
        {
            throw new FileRefusedException(Broken.Message);
        }

        return type;
    }

    private static FileType? TypeOf(string contentType)
    {
        if (Array.Exists(Macros, word => contentType.Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            throw HasMacros();
        }

        return contentType == FileType.Word.ContentType + Main ? FileType.Word
            : contentType == FileType.Excel.ContentType + Main ? FileType.Excel
            : null;
    }

    /// <summary>A template from elsewhere brings its macros along when the document is opened.</summary>
    private static void RefuseRemoteTemplate(XmlReader relationship)
    {
        if (relationship.GetAttribute("TargetMode") == "External"
            && relationship.GetAttribute("Type")?.EndsWith("/attachedTemplate", StringComparison.Ordinal) == true
            && relationship.GetAttribute("Target") is { } target
            && (target.StartsWith("http", StringComparison.OrdinalIgnoreCase) || target.StartsWith(@"\\", StringComparison.Ordinal) || target.StartsWith("file://", StringComparison.OrdinalIgnoreCase) && !target.StartsWith("file:///", StringComparison.OrdinalIgnoreCase)))
        {
            throw new FileRefusedException("Tệp Word lấy mẫu từ một địa chỉ bên ngoài nên cổng không nhận. Lưu lại bằng mẫu thường rồi gửi.");
        }
    }

    private static FileRefusedException HasMacros() => new("Tệp có macro nên cổng không nhận. Lưu lại dạng .docx hoặc .xlsx không có macro rồi gửi.");
}
