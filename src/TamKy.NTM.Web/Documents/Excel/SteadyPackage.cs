using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace TamKy.NTM.Web.Documents.Excel;

/// <summary>
/// Corrects what ClosedXML leaves to chance: random names and ids in the package, which would make equal documents differ, and columns out
/// of the order that the format demands.
/// </summary>
internal static partial class SteadyPackage
{
    private const string Relations = "_rels/.rels";
    private const string CoreFolder = "package/services/metadata/core-properties/";
    private const string CoreName = CoreFolder + "core.psmdcp";

    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static void Copy(MemoryStream package, DateTime created, Stream output)
    {
        using (var zip = new ZipArchive(package, ZipArchiveMode.Update, leaveOpen: true))
        {
            var core = zip.Entries.Single(entry => entry.FullName.StartsWith(CoreFolder, StringComparison.Ordinal));
            var relations = Read(zip.GetEntry(Relations)!).Replace(core.FullName, CoreName, StringComparison.Ordinal);
            Replace(zip, CoreName, Read(core));
            core.Delete();
            var number = 0;
            Replace(zip, Relations, RandomId().Replace(relations, _ => $"Id=\"rIdPart{++number}\""));
            foreach (var sheet in zip.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).ToList())
            {
                Replace(zip, sheet.FullName, WithColumnsInOrder(Read(sheet)));
            }
        }

        FixedZip.Rewrite(package, created, output);
    }

    private static string WithColumnsInOrder(string xml)
    {
        var columns = Columns().Match(xml);
        if (!columns.Success)
        {
            return xml;
        }

        var ordered = XElement.Parse($"<x:cols xmlns:x=\"{Sheet}\">{columns.Groups[1].Value}</x:cols>").Elements()
            .OrderBy(column => (int)column.Attribute("min")!)
            .Select(column => string.Join(' ', column.Attributes().Where(part => !part.IsNamespaceDeclaration).Select(part => $"{part.Name}=\"{part.Value}\"")))
            .Select(attributes => $"<x:col {attributes} />");
        return xml.Replace(columns.Value, $"<x:cols>{string.Concat(ordered)}</x:cols>", StringComparison.Ordinal);
    }

    private static string Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    private static void Replace(ZipArchive zip, string name, string text)
    {
        zip.GetEntry(name)?.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }

    [GeneratedRegex("\\bId=\"R[0-9a-f]{16}\"")]
    private static partial Regex RandomId();

    [GeneratedRegex("<x:cols>(.*?)</x:cols>")]
    private static partial Regex Columns();
}
