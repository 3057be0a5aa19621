using System.Xml.Linq;

namespace TamKy.NTM.Tests.Kit.Word;

internal static class WordXml
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A toggle such as w:b: present and not switched off.</summary>
    public static bool IsOn(XElement? toggle) => toggle is not null && ((string?)toggle.Attribute(W + "val") ?? "1") is not ("0" or "false" or "off");

    public static string? Value(this XElement? element, string name = "val") => (string?)element?.Attribute(W + name);

    public static int? Number(this XElement? element, string name = "val") => (int?)element?.Attribute(W + name);
}
