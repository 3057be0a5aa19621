namespace TamKy.NTM.Web.Documents.Html;

/// <summary>One sheet of the preview. Titles are h2, since the page around it has the h1.</summary>
internal sealed class HtmlSection(Document document, DocumentSection section, HtmlMarkup markup)
{
    private readonly HtmlHead _head = new(markup);

    /// <summary>Below a title, headings begin at h3; in a document without one, at h2.</summary>
    private readonly int _base = document.Sections.SelectMany(part => part.Blocks).Any(block => block is DocumentTitle or AppendixTitle or FormTitle) ? 2 : 1;

    public void Write()
    {
        markup.Open("section", section.Orientation == PageOrientation.Landscape ? "vb-trang vb-ngang" : "vb-trang", ("aria-label", section.SheetName));
        for (var i = 0; i < section.Blocks.Count; i++)
        {
            Print(section.Blocks[i], i);
        }

        if (document.Info.IsDemo)
        {
            markup.Element("p", "vb-minh-hoa", OfficialLayout.DemoMark);
        }

        markup.Close();
    }

    private void Print(Block block, int index)
    {
        switch (block)
        {
            case Letterhead head:
                _head.Letterhead(head);
                break;
            case DocumentTitle title:
                _head.Title(title);
                break;
            case Addressees addressees:
                _head.Addressees(addressees);
                break;
            case AppendixTitle appendix:
                _head.Appendix(appendix);
                break;
            case FormTitle form:
                _head.Form(form);
                break;
            case SignatureBlock signature:
                _head.Signature(signature);
                break;
            case TableSigners signers:
                _head.TableSigners(signers);
                break;
            case Table table:
                new HtmlTable(markup, table, Previous(index) as TableContext, Description(table, index)).Write();
                break;
            default:
                PrintText(block, index);
                break;
        }
    }

    private void PrintText(Block block, int index)
    {
        switch (block)
        {
            case LegalBases bases:
                foreach (var item in OfficialText.Closed(bases.Items))
                {
                    markup.Element("p", "vb-can-cu", item);
                }

                break;
            case Heading heading:
                var level = Math.Clamp(heading.Level + _base, 2, 6);
                markup.Element($"h{level}", heading.Level == 1 ? "vb-muc" : "vb-khoan", OfficialText.HeadingText(heading));
                break;
            case Paragraph paragraph:
                Sentence(paragraph.Label is null ? "vb-loi" : "vb-loi vb-diem", OfficialText.Sentences(paragraph));
                break;
            case Note note:
                Sentence("vb-ghi-chu", note.Text);
                break;
            case TableContext context when !IsTable(index + 1):
                markup.Element("p", "vb-ky", $"{context.Left} {context.Right}".Trim());
                break;
            case TableContext:
                break;
            default:
                throw new NotSupportedException($"The preview has no form for {block.GetType().Name}.");
        }
    }

    private void Sentence(string cssClass, InlineText text)
    {
        markup.Open("p", cssClass);
        markup.Text(text);
        markup.Close();
    }

    private Block? Previous(int index) => index > 0 ? section.Blocks[index - 1] : null;

    private bool IsTable(int index) => index < section.Blocks.Count && section.Blocks[index] is Table;

    private string Description(Table table, int index) => table.Caption ?? section.Blocks.Take(index).Reverse().Select(block => block switch
    {
        AppendixTitle appendix => $"{appendix.Label}: {appendix.Name}",
        FormTitle form => $"{form.Label}: {form.Name}",
        Heading heading => heading.Text,
        _ => null,
    }).FirstOrDefault(text => text is not null) ?? section.SheetName;
}
