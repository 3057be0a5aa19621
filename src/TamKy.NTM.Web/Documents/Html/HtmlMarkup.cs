using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace TamKy.NTM.Web.Documents.Html;

/// <summary>Elements and text; whatever comes from a document is encoded here and nowhere else.</summary>
internal sealed class HtmlMarkup
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _html = new();
    private readonly Stack<string> _open = [];

    public void Open(string tag, string? cssClass = null, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('<').Append(tag);
        Attribute("class", cssClass);
        foreach (var (name, value) in attributes)
        {
            Attribute(name, value);
        }

        _html.Append('>');
        _open.Push(tag);
    }

    public void Close()
    {
        var tag = _open.Pop();
        _html.Append("</").Append(tag).Append('>');
        if (tag is "p" or "div" or "section" or "tr" or "h2" or "h3" or "h4" or "li" or "caption")
        {
            _html.Append('\n');
        }
    }

    /// <summary>Encoded text; its line ends become breaks.</summary>
    public void Text(string text)
    {
        var lines = OfficialText.Clean(text).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            _html.Append(i > 0 ? "<br>" : string.Empty).Append(Encoder.Encode(lines[i]));
        }
    }

    public void Element(string tag, string? cssClass, string text)
    {
        Open(tag, cssClass);
        Text(text);
        Close();
    }

    public void Lines(string tag, string cssClass, IEnumerable<string> lines) => Element(tag, cssClass, string.Join('\n', lines));

    public override string ToString() => _html.ToString();

    private void Attribute(string name, string? value)
    {
        if (value is not null)
        {
            _html.Append(' ').Append(name).Append("=\"").Append(Encoder.Encode(OfficialText.Clean(value))).Append('"');
        }
    }
}
