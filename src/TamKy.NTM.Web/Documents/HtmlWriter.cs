using System.Text;
using TamKy.NTM.Web.Documents.Html;

namespace TamKy.NTM.Web.Documents;

/// <summary>
/// The preview on screen: a fragment for a page that has its own h1 and links van-ban.css. It says what things are, in elements and classes; it holds no
/// style and no script.
/// </summary>
public sealed class HtmlWriter : IDocumentWriter
{
    public string Format => "html";

    public string ContentType => "text/html; charset=utf-8";

    public void Write(Document document, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        writer.Write(Fragment(document));
    }

    public static string Fragment(Document document)
    {
        var markup = new HtmlMarkup();
        markup.Open("div", "vb", ("lang", "vi"));
        foreach (var section in document.Sections)
        {
            new HtmlSection(document, section, markup).Write();
        }

        markup.Close();
        return markup.ToString();
    }
}
