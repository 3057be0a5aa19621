using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using static TamKy.NTM.Tests.Kit.Word.WordXml;

namespace TamKy.NTM.Tests.Kit.Word;

/// <summary>A Word file as a reader sees it: every paragraph with the properties in force. Knows nothing of the writer, only of the format.</summary>
public sealed class WordFile
{
    private readonly WordStyleSheet _styles;
    private readonly Dictionary<string, XDocument> _parts = [];
    private readonly Dictionary<string, string> _targets;
    private readonly List<WordParagraph> _paragraphs = [];
    private readonly List<WordTable> _tables = [];

    public WordFile(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal) || entry.FullName.EndsWith(
            ".rels",
            StringComparison.Ordinal)))
        {
            using var stream = entry.Open();
            _parts[entry.FullName] = XDocument.Load(stream);
        }

        PartNames = [.. zip.Entries.Select(entry => entry.FullName)];
        _targets = _parts["word/_rels/document.xml.rels"].Root!.Elements().ToDictionary(
            link => (string)link.Attribute("Id")!,
            link => "word/" + ((string)link.Attribute("Target")!).Replace("/word/", string.Empty, StringComparison.Ordinal));
        _styles = new WordStyleSheet(_parts["word/styles.xml"]);
        Sections = ReadBody();
    }

    public IReadOnlyList<string> PartNames { get; }

    public IReadOnlyList<WordSheet> Sections { get; }

    public IReadOnlyList<WordParagraph> Paragraphs => _paragraphs;

    public IReadOnlyList<WordTable> Tables => _tables;

    /// <summary>Paragraphs, with those of headers and footers.</summary>
    public IEnumerable<WordParagraph> AllParagraphs =>
        _paragraphs.Concat(Sections.SelectMany(section => section.Header.Concat(section.FirstHeader).Concat(section.Footer).Concat(section.FirstFooter)));

    public XDocument Part(string name) => _parts[name];

    /// <summary>The first rule after a paragraph in the same cell or on the same page, before other text.</summary>
    public int? RuleBelow(WordParagraph paragraph) => _paragraphs
        .Skip(_paragraphs.IndexOf(paragraph) + 1)
        .TakeWhile(next => next.Place == paragraph.Place && next.Text.Length == 0)
        .Select(next => next.Rule)
        .FirstOrDefault(rule => rule is not null);

    private List<WordSheet> ReadBody()
    {
        var blocks = _parts["word/document.xml"].Root!.Element(W + "body")!.Elements().ToList();
        var sections = new List<WordSheet>();
        var pending = new List<XElement>();
        foreach (var block in blocks)
        {
            pending.Add(block);
            var properties = block.Name == W + "sectPr" ? block : block.Element(W + "pPr")?.Element(W + "sectPr");
            if (properties is not null)
            {
                var section = Section(sections.Count, properties);
                sections.Add(section);
                pending.ForEach(item => ReadBlock(item, section));
                pending.Clear();
            }
        }

        return sections;
    }

    private WordSheet Section(int index, XElement properties)
    {
        var empty = new WordSheet(index, properties, [], [], [], []);
        return empty with
        {
            Header = Margin(empty, "headerReference", "default"),
            FirstHeader = Margin(empty, "headerReference", "first"),
            Footer = Margin(empty, "footerReference", "default"),
            FirstFooter = Margin(empty, "footerReference", "first"),
        };
    }

    private List<WordParagraph> Margin(WordSheet section, string kind, string type) => section.Properties.Elements(W + kind)
        .Where(reference => reference.Value("type") == type)
        .SelectMany(reference => _parts[_targets[(string)reference.Attribute(R + "id")!]].Root!.Elements(W + "p"))
        .Select(paragraph => Paragraph(paragraph, section.TextWidth, (section.Index, null, 0, 0)))
        .ToList();

    private void ReadBlock(XElement block, WordSheet section)
    {
        if (block.Name == W + "p")
        {
            _paragraphs.Add(Paragraph(block, section.TextWidth, (section.Index, null, 0, 0)));
        }
        else if (block.Name == W + "tbl")
        {
            _tables.Add(Table(block, section));
        }
    }

    private WordTable Table(XElement table, WordSheet section)
    {
        var direct = table.Element(W + "tblPr");
        var layers = _styles.TableLayers(direct?.Element(W + "tblStyle").Value(), direct);
        var margins = WordStyleSheet.Last(layers, "tblCellMar");
        var padding = (margins?.Element(W + "left").Number("w") ?? 108) + (margins?.Element(W + "right").Number("w") ?? 108);
        var rows = table.Elements(W + "tr").Select((row, index) => Row(row, index, section.Index, padding)).ToList();
        return new WordTable(
            _tables.Count,
            section.Index,
            int.Parse(WordStyleSheet.Attribute(layers, "tblW", "w") ?? "0", CultureInfo.InvariantCulture),
            WordStyleSheet.Last(layers, "tblInd").Number("w") ?? 0,
            WordStyleSheet.Attribute(layers, "tblLayout", "type") ?? "autofit",
            WordStyleSheet.Last(layers, "tblBorders")?.Elements().Any(border => border.Value() is not ("nil" or "none")) ?? false,
            [.. table.Element(W + "tblGrid")!.Elements().Select(column => column.Number("w") ?? 0)],
            rows);
    }

    private WordRow Row(XElement row, int index, int section, int padding)
    {
        var cells = row.Elements(W + "tc").Select((cell, column) =>
        {
            var properties = cell.Element(W + "tcPr");
            var width = properties?.Element(W + "tcW").Number("w") ?? 0;
            var merge = properties?.Element(W + "vMerge");
            var paragraphs = cell.Elements(W + "p").Select(p => Paragraph(p, width - padding, (section, _tables.Count, index, column))).ToList();
            _paragraphs.AddRange(paragraphs);
            return new WordCell(width, properties?.Element(W + "gridSpan").Number() ?? 1, merge is null ? null : merge.Value() ?? "continue", paragraphs);
        });
        var rowProperties = row.Element(W + "trPr");
        return new WordRow([.. cells], IsOn(rowProperties?.Element(W + "tblHeader")), IsOn(rowProperties?.Element(W + "cantSplit")));
    }

    private WordParagraph Paragraph(XElement paragraph, int room, (int, int?, int, int) place)
    {
        var direct = paragraph.Element(W + "pPr");
        var style = direct?.Element(W + "pStyle").Value() ?? "Normal";
        var layers = _styles.ParagraphLayers(style, direct);
        int Measure(string element, string attribute, int otherwise = 0) =>
            WordStyleSheet.Attribute(layers, element, attribute) is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;
        return new WordParagraph(Lines(paragraph, style))
        {
            Align = WordStyleSheet.Last(layers, "jc").Value() ?? "left",
            Left = Measure("ind", "left"),
            Right = Measure("ind", "right"),
            FirstLine = Measure("ind", "firstLine") - Measure("ind", "hanging"),
            Before = Measure("spacing", "before"),
            After = Measure("spacing", "after"),
            LineHeight = Measure("spacing", "line", 240),
            LineRule = WordStyleSheet.Attribute(layers, "spacing", "lineRule") ?? "auto",
            KeepNext = IsOn(WordStyleSheet.Last(layers, "keepNext")),
            HasRule = WordStyleSheet.Last(layers, "pBdr")?.Element(W + "top") is not null,
            HasPageField = paragraph.Descendants(W + "instrText").Any(code => code.Value.Trim() == "PAGE"),
            Room = room,
            Place = place,
        };
    }

    private List<WordLine> Lines(XElement paragraph, string style)
    {
        var lines = new List<WordLine>();
        var runs = new List<WordRun>();
        foreach (var run in paragraph.Elements(W + "r"))
        {
            var layers = _styles.RunLayers(style, run.Element(W + "rPr"));
            foreach (var piece in run.Elements())
            {
                if (piece.Name == W + "br")
                {
                    lines.Add(new WordLine([.. runs]));
                    runs.Clear();
                }
                else if (piece.Name == W + "t" || piece.Name == W + "tab")
                {
                    runs.Add(Run(piece.Name == W + "tab" ? "\t" : piece.Value, layers));
                }
            }
        }

        lines.Add(new WordLine([.. runs]));
        return lines;
    }

    private static WordRun Run(string text, IReadOnlyList<XElement> layers) => new(
        text,
        int.Parse(WordStyleSheet.Attribute(layers, "sz", "val") ?? "20", CultureInfo.InvariantCulture) / 2.0,
        IsOn(WordStyleSheet.Last(layers, "b")),
        IsOn(WordStyleSheet.Last(layers, "i")),
        string.Join('|', new[] { "ascii", "hAnsi", "cs", "eastAsia", "asciiTheme" }.Select(slot => WordStyleSheet.Attribute(layers, "rFonts", slot))),
        WordStyleSheet.Attribute(layers, "color", "val") ?? "auto",
        WordStyleSheet.Attribute(layers, "lang", "val") ?? string.Empty);
}
