using DocumentFormat.OpenXml;
using L = TamKy.NTM.Web.Documents.OfficialLayout;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TamKy.NTM.Web.Documents.Word;

/// <summary>
/// The styles of a Word file, named after the parts of a document, so that the office changes a part in one place. The font is set once, in all
/// four slots: a slot left to another font shows as odd letters inside Vietnamese words. Nothing refers to a theme.
/// A comma in a name would split it into two names.
/// </summary>
internal static class WordStyles
{
    private const W.JustificationValues Centre = W.JustificationValues.Center;
    private const string Black = "000000";
    private const string Language = "vi-VN";

    private static readonly WordStyle[] Letterhead =
    [
        new(StyleId.Country, "Quốc hiệu") { Next = StyleId.Motto, Size = L.CountrySize, Bold = true, Align = Centre },
        new(StyleId.Motto, "Tiêu ngữ") { Size = L.MottoSize, Bold = true, Align = Centre },
        new(StyleId.ParentAuthority, "Cơ quan chủ quản") { Next = StyleId.Issuer, Size = L.AuthoritySize, Align = Centre },
        new(StyleId.Issuer, "Cơ quan ban hành") { Size = L.AuthoritySize, Bold = true, Align = Centre },
        new(StyleId.Rule, "Kẻ ngang")
        {
            Size = 12, Align = Centre, RuleAbove = true, Before = 80, After = 0, Line = 120, LineRule = W.LineSpacingRuleValues.Exact,
        },
        new(StyleId.Number, "Số ký hiệu") { Size = L.NumberSize, Align = Centre, Before = 60 },
        new(StyleId.PlaceAndDate, "Địa danh thời gian") { Size = L.NumberSize, Italic = true, Align = Centre, Before = 60 },
        new(StyleId.DocumentKind, "Tên loại văn bản")
        {
            Next = StyleId.Summary, Size = L.TitleSize, Bold = true, Align = Centre, KeepNext = true, Before = 320,
        },
        new(StyleId.Summary, "Trích yếu") { Next = StyleId.BodyText, Size = L.TitleSize, Bold = true, Align = Centre, KeepNext = true },
        new(StyleId.Addressees, "Kính gửi")
        {
            Next = StyleId.Addressee, KeepNext = true, Before = 160, After = 60, Left = Twips.FromMillimetres(L.AddresseesIndent),
        },
        new(StyleId.Addressee, "Kính gửi - nơi nhận") { After = 60, Left = Twips.FromMillimetres(L.AddresseesListIndent) + 142, Hanging = 142 },
    ];

    private static readonly WordStyle[] Body =
    [
        new(StyleId.BodyText, "Lời văn")
        {
            Size = L.BodySize,
            Align = W.JustificationValues.Both,
            FirstLine = Twips.FromMillimetres(L.FirstLineIndent),
            Before = 0,
            After = Twips.FromPoints(L.ParagraphSpaceAfter),
            Line = (int)Math.Round(L.LineSpacing * 240),
        },
        new(StyleId.Heading1, "heading 1", StyleId.BodyText)
        {
            IsBuiltIn = true, Alias = "Mục lớn I.", Next = StyleId.BodyText, Bold = true, KeepNext = true, KeepLines = true, Before = 120, OutlineLevel = 0,
        },
        new(StyleId.Heading2, "heading 2", StyleId.BodyText)
        {
            IsBuiltIn = true, Alias = "Khoản 1.", Next = StyleId.BodyText, Bold = true, KeepNext = true, KeepLines = true, OutlineLevel = 1,
        },
        new(StyleId.Item, "Điểm a)", StyleId.BodyText),
        new(StyleId.DashItem, "Gạch đầu dòng", StyleId.BodyText),
        new(StyleId.LegalBasis, "Căn cứ", StyleId.BodyText) { Italic = true },
    ];

    private static readonly WordStyle[] Tables =
    [
        new(StyleId.Caption, "Tên bảng") { Size = L.CaptionSize, Bold = true, Align = Centre, KeepNext = true, KeepLines = true, Before = 60, After = 60 },
        new(StyleId.Unit, "Đơn vị tính") { Size = L.ContextSize, Italic = true, Align = W.JustificationValues.Right, KeepNext = true, After = 40 },
        new(StyleId.Context, "Kỳ - đơn vị lập - ĐVT") { Size = L.ContextSize, KeepNext = true, Before = 120, After = 60 },
        new(StyleId.ColumnHead, "Bảng - đầu cột") { Size = L.TableSize, Bold = true, Align = Centre, KeepNext = true, Before = 20, After = 20 },
        new(StyleId.ColumnNumber, "Bảng - số thứ tự cột") { Size = L.ColumnNumberSize, Italic = true, Align = Centre, KeepNext = true },
        new(StyleId.CellText, "Bảng - chữ") { Size = L.TableSize, Align = W.JustificationValues.Left, Before = 20, After = 20 },
        new(StyleId.CellCentred, "Bảng - giữa", StyleId.CellText) { Align = Centre },
        new(StyleId.CellNumber, "Bảng - số", StyleId.CellText) { Align = W.JustificationValues.Right },
        new(StyleId.Note, "Ghi chú dưới bảng")
        {
            Size = L.NoteSize, Italic = true, Align = W.JustificationValues.Both, KeepLines = true, Before = 60, After = 60,
        },
        new(StyleId.TableSigner, "Người lập biểu") { Size = L.TableSignerSize, Bold = true, Align = Centre, KeepNext = true, KeepLines = true, Before = 60 },
        new(StyleId.SignHere, "Ký ghi rõ họ tên") { Size = L.NoteSize, Italic = true, Align = Centre, KeepNext = true, KeepLines = true, After = 720 },
    ];

    private static readonly WordStyle[] Endings =
    [
        new(StyleId.Authority, "Quyền hạn - chức vụ") { Size = L.TitleSize, Bold = true, Align = Centre, KeepNext = true, KeepLines = true },
        new(StyleId.SignatureRoom, "Chỗ ký")
        {
            Align = Centre, KeepNext = true, KeepLines = true, Line = Twips.FromPoints(L.SignatureRoom), LineRule = W.LineSpacingRuleValues.AtLeast,
        },
        new(StyleId.OtherPosition, "Chức vụ khác của người ký") { Size = L.TitleSize, Bold = true, Align = Centre, KeepNext = true, KeepLines = true },
        new(StyleId.SignerName, "Họ tên người ký") { Size = L.TitleSize, Bold = true, Align = Centre, KeepLines = true },
        new(StyleId.Recipients, "Nơi nhận")
        {
            Next = StyleId.Recipient, Size = L.RecipientsTitleSize, Bold = true, Italic = true, KeepNext = true, KeepLines = true,
        },
        new(StyleId.Recipient, "Nơi nhận - danh sách") { Size = L.RecipientsSize, KeepNext = true, KeepLines = true },
        new(StyleId.AppendixLabel, "Phụ lục - số")
        {
            Next = StyleId.AppendixName, Size = L.TitleSize, Bold = true, Align = Centre, KeepNext = true, OutlineLevel = 0,
        },
        new(StyleId.AppendixName, "Phụ lục - tên") { Next = StyleId.AttachedTo, Size = L.TitleSize, Bold = true, Align = Centre, KeepNext = true },
        new(StyleId.AttachedTo, "Phụ lục - kèm theo") { Size = L.TitleSize, Italic = true, Align = Centre, KeepNext = true },
        new(StyleId.FormLabel, "Biểu - số", StyleId.AppendixLabel) { Next = StyleId.FormName },
        new(StyleId.FormName, "Biểu - tên", StyleId.AppendixName) { Next = StyleId.Context },
        new(StyleId.SectionBreak, "Ngắt phần") { Size = 12, Line = 20, LineRule = W.LineSpacingRuleValues.Exact },
        new(StyleId.Header, "header") { IsBuiltIn = true, Alias = "Số trang", Size = L.PageNumberSize, Align = Centre },
        new(StyleId.Footer, "footer") { IsBuiltIn = true, Alias = "Dữ liệu minh họa", Size = L.FooterSize, Italic = true, Align = W.JustificationValues.Right },
    ];

    public static W.Styles Build()
    {
        var styles = new W.Styles(Defaults(), Hidden());
        styles.Append(Default(W.StyleValues.Paragraph, StyleId.Normal, "Normal"));
        styles.Append(Default(W.StyleValues.Character, "DefaultParagraphFont", "Default Paragraph Font"));
        styles.Append(Default(W.StyleValues.Numbering, "NoList", "No List"));
        styles.Append(WordTableStyles.Build());
        foreach (var style in Letterhead.Concat(Body).Concat(Tables).Concat(Endings))
        {
            styles.Append(style.Build());
        }

        return styles;
    }

    private static W.DocDefaults Defaults() => new(
        new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(
            new W.RunFonts { Ascii = L.FontName, HighAnsi = L.FontName, EastAsia = L.FontName, ComplexScript = L.FontName },
            new W.Color { Val = Black },
            new W.FontSize { Val = "28" },
            new W.FontSizeComplexScript { Val = "28" },
            new W.Languages { Val = Language, EastAsia = Language, Bidi = "ar-SA" })),
        new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle(
            new W.SpacingBetweenLines { Before = "0", After = "0", Line = "240", LineRule = W.LineSpacingRuleValues.Auto })));

    /// <summary>Word's own styles stay out of the list, so that the office sees only the parts of a document.</summary>
    private static W.LatentStyles Hidden() => new(
        new W.LatentStyleExceptionInfo { Name = "Normal", SemiHidden = false, UiPriority = 0, UnhideWhenUsed = false, PrimaryStyle = true })
    {
        DefaultLockedState = false,
        DefaultUiPriority = 99,
        DefaultSemiHidden = true,
        DefaultUnhideWhenUsed = true,
        DefaultPrimaryStyle = false,
        Count = 376,
    };

    private static W.Style Default(W.StyleValues type, string id, string name) =>
        new(new W.StyleName { Val = name }) { Type = type, StyleId = id, Default = OnOffValue.FromBoolean(true) };
}
