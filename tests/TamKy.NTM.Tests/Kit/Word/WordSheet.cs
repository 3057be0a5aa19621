using System.Xml.Linq;

namespace TamKy.NTM.Tests.Kit.Word;

/// <summary>Properties of a section; lengths in twips.</summary>
public sealed record WordSheet(
    int Index,
    XElement Properties,
    IReadOnlyList<WordParagraph> Header,
    IReadOnlyList<WordParagraph> FirstHeader,
    IReadOnlyList<WordParagraph> Footer,
    IReadOnlyList<WordParagraph> FirstFooter)
{
    public int Width => Size("w");

    public int Height => Size("h");

    public string Orientation => (string?)Properties.Element(WordXml.W + "pgSz")?.Attribute(WordXml.W + "orient") ?? "portrait";

    public int? Start => (int?)Properties.Element(WordXml.W + "pgNumType")?.Attribute(WordXml.W + "start");

    public bool HasTitlePage => WordXml.IsOn(Properties.Element(WordXml.W + "titlePg"));

    public int TextWidth => Width - Margin("left") - Margin("right");

    public int TextHeight => Height - Margin("top") - Margin("bottom");

    public int Margin(string side) => (int?)Properties.Element(WordXml.W + "pgMar")?.Attribute(WordXml.W + side) ?? 0;

    private int Size(string side) => (int)Properties.Element(WordXml.W + "pgSz")!.Attribute(WordXml.W + side)!;
}
