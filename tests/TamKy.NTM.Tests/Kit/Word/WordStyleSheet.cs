using System.Xml.Linq;
using static TamKy.NTM.Tests.Kit.Word.WordXml;

namespace TamKy.NTM.Tests.Kit.Word;

/// <summary>Resolves properties through defaults, the styles a style is based on, and direct formatting: the last one to speak wins.</summary>
internal sealed class WordStyleSheet(XDocument styles)
{
    private readonly Dictionary<string, XElement> _styles = styles.Root!.Elements(W + "style").ToDictionary(style => (string)style.Attribute(W + "styleId")!);
    private readonly XElement _defaults = styles.Root!.Element(W + "docDefaults")!;

    public IReadOnlyList<XElement> ParagraphLayers(string? style, XElement? direct) =>
        Layers(_defaults.Element(W + "pPrDefault")?.Element(W + "pPr"), style, "pPr", direct);

    public IReadOnlyList<XElement> RunLayers(string? style, XElement? direct) =>
        Layers(_defaults.Element(W + "rPrDefault")?.Element(W + "rPr"), style, "rPr", direct);

    public IReadOnlyList<XElement> TableLayers(string? style, XElement? direct) => Layers(null, style, "tblPr", direct);

    public static XElement? Last(IReadOnlyList<XElement> layers, string name) =>
        layers.Select(layer => layer.Element(W + name)).LastOrDefault(found => found is not null);

    public static string? Attribute(IReadOnlyList<XElement> layers, string element, string attribute) =>
        layers.Select(layer => layer.Element(W + element).Value(attribute)).LastOrDefault(found => found is not null);

    private XElement[] Layers(XElement? defaults, string? style, string name, XElement? direct) =>
        [.. new[] { defaults }.Concat(Chain(style).Select(s => s.Element(W + name))).Append(direct).OfType<XElement>()];

    private Stack<XElement> Chain(string? id)
    {
        var chain = new Stack<XElement>();
        for (var style = id; style is not null && _styles.TryGetValue(style, out var found); style = found.Element(W + "basedOn").Value())
        {
            chain.Push(found);
        }

        return chain;
    }
}
