using DocumentFormat.OpenXml.Packaging;
using L = TamKy.NTM.Web.Documents.OfficialLayout;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TamKy.NTM.Web.Documents.Word;

/// <summary>Pages of a section: size, margins, page number above, mark of invented data below. The first page of each section carries no number.</summary>
internal sealed class WordSections(bool isDemo)
{
    private const string HeaderPart = "rIdHeader";
    private const string FirstHeaderPart = "rIdHeaderFirst";
    private const string FooterPart = "rIdFooter";
    private const string FirstFooterPart = "rIdFooterFirst";

    public void AddParts(MainDocumentPart main)
    {
        main.AddNewPart<HeaderPart>(HeaderPart).Header = new W.Header(PageNumber());

        // Without a header of its own a first page would inherit the one of the section before.
        main.AddNewPart<HeaderPart>(FirstHeaderPart).Header = new W.Header(WordText.Paragraph(StyleId.Header, string.Empty));
        if (isDemo)
        {
            main.AddNewPart<FooterPart>(FooterPart).Footer = new W.Footer(WordText.Paragraph(StyleId.Footer, L.DemoMark));
            main.AddNewPart<FooterPart>(FirstFooterPart).Footer = new W.Footer(WordText.Paragraph(StyleId.Footer, L.DemoMark));
        }
    }

    public W.SectionProperties Properties(WordPage page)
    {
        var section = new W.SectionProperties(
            new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = HeaderPart },
            new W.HeaderReference { Type = W.HeaderFooterValues.First, Id = FirstHeaderPart });
        if (isDemo)
        {
            section.Append(new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = FooterPart });
            section.Append(new W.FooterReference { Type = W.HeaderFooterValues.First, Id = FirstFooterPart });
        }

        section.Append(
            new W.SectionType { Val = W.SectionMarkValues.NextPage },
            new W.PageSize { Width = (uint)page.Width, Height = (uint)page.Height, Orient = page.IsLandscape ? W.PageOrientationValues.Landscape : null },
            new W.PageMargin
            {
                Top = WordPage.Top,
                Right = (uint)WordPage.Right,
                Bottom = WordPage.Bottom,
                Left = (uint)WordPage.Left,
                Header = (uint)Twips.FromMillimetres(L.PageNumberFromEdge),
                Footer = (uint)Twips.FromMillimetres(L.PageNumberFromEdge),
                Gutter = 0,
            },
            new W.PageNumberType { Format = W.NumberFormatValues.Decimal, Start = 1 },
            new W.Columns { Space = "720" },
            new W.TitlePage());
        return section;
    }

    private static W.Paragraph PageNumber()
    {
        var paragraph = WordText.Paragraph(StyleId.Header, string.Empty);
        paragraph.Append(
            new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin }),
            new W.Run(new W.FieldCode(" PAGE ") { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }),
            new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Separate }),
            new W.Run(new W.Text("2")),
            new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.End }));
        return paragraph;
    }
}
