using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using TamKy.NTM.Web.Documents.Word;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TamKy.NTM.Web.Documents;

/// <summary>Word files that the office goes on editing: named styles, typed labels and the form of Nghị định 30/2020/NĐ-CP.</summary>
public sealed class WordWriter : IDocumentWriter
{
    public string Format => "docx";

    public string ContentType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public void Write(Document document, Stream output)
    {
        using var package = new MemoryStream();
        using (var word = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document, autoSave: true))
        {
            var main = word.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "rIdMain");
            var sections = new WordSections(document.Info.IsDemo);
            sections.AddParts(main);
            main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = WordStyles.Build();
            main.AddNewPart<DocumentSettingsPart>("rIdSettings").Settings = WordSettings.Build();
            main.Document = new W.Document(Body(document, sections));
            WriteProperties(word.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "rIdCore"), document.Info);
        }

        FixedZip.Rewrite(package, document.Info.Created, output);
    }

    private static W.Body Body(Document document, WordSections sections)
    {
        var body = new W.Body();
        for (var i = 0; i < document.Sections.Count; i++)
        {
            var page = new WordPage(document.Sections[i].Orientation);
            body.Append(new WordBody(document.Sections[i], page).Elements());

            // A table cannot carry the properties of a section; a paragraph of one point does.
            var end = WordText.Paragraph(StyleId.SectionBreak, string.Empty);
            body.Append(end);
            if (i < document.Sections.Count - 1)
            {
                end.ParagraphProperties!.SectionProperties = sections.Properties(page);
            }
            else
            {
                body.Append(sections.Properties(page));
            }
        }

        return body;
    }

    private static void WriteProperties(CoreFilePropertiesPart part, DocumentInfo info)
    {
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        XNamespace terms = "http://purl.org/dc/terms/";
        XNamespace instance = "http://www.w3.org/2001/XMLSchema-instance";
        var created = info.Created.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        var properties = new XElement(
            core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", core),
            new XAttribute(XNamespace.Xmlns + "dc", dc),
            new XAttribute(XNamespace.Xmlns + "dcterms", terms),
            new XAttribute(XNamespace.Xmlns + "xsi", instance),
            new XElement(dc + "title", OfficialText.Clean(info.Title)),
            new XElement(dc + "creator", OfficialText.Clean(info.Creator)),
            new XElement(dc + "language", "vi-VN"),
            new XElement(core + "lastModifiedBy", OfficialText.Clean(info.Creator)),
            new XElement(terms + "created", new XAttribute(instance + "type", "dcterms:W3CDTF"), created),
            new XElement(terms + "modified", new XAttribute(instance + "type", "dcterms:W3CDTF"), created));
        using var stream = part.GetStream(FileMode.Create);
        using var writer = XmlWriter.Create(stream);
        properties.Save(writer);
    }
}
