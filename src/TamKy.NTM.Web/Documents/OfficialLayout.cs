namespace TamKy.NTM.Web.Documents;

/// <summary>
/// Every measure of the official form, once. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I (page: I.1–I.7; parts: II, III); where the
/// decree gives a range, the value chosen by the office stands here. Lengths in millimetres, sizes in points.
/// </summary>
public static class OfficialLayout
{
    /// <summary>A4.</summary>
    public const double PageShortSide = 210;
    public const double PageLongSide = 297;

    /// <summary>Decree: top and bottom 20–25, left 30–35, right 15–20, seen on the page as it is read, portrait or landscape.</summary>
    public const double MarginTop = 20;
    public const double MarginBottom = 20;
    public const double MarginLeft = 30;
    public const double MarginRight = 15;

    /// <summary>Distance of the page number from the upper edge.</summary>
    public const double PageNumberFromEdge = 10;

    public const string FontName = "Times New Roman";

    public const float CountrySize = 12;
    public const float MottoSize = 13;
    public const float AuthoritySize = 12;
    public const float NumberSize = 13;
    public const float PageNumberSize = 13;
    public const float TitleSize = 14;
    public const float BodySize = 14;
    public const float TableSize = 11;
    public const float ColumnNumberSize = 10;
    public const float CaptionSize = 13;
    public const float ContextSize = 12;
    public const float NoteSize = 12;
    public const float TableSignerSize = 13;
    public const float RecipientsTitleSize = 12;
    public const float RecipientsSize = 11;
    public const float FooterSize = 10;

    /// <summary>Lùi đầu dòng 1,27 cm.</summary>
    public const double FirstLineIndent = 12.7;

    public const float ParagraphSpaceAfter = 6;
    public const float LineSpacing = 1.15f;

    /// <summary>Left column of the letterhead and of the signature block, in millimetres; the right column takes the rest.</summary>
    public const double LetterheadLeft = 68;
    public const double SignatureLeft = 76;

    /// <summary>Left edge of "Kính gửi:" and of the dashes of several addressees, from the margin, in millimetres.</summary>
    public const double AddresseesIndent = 35;
    public const double AddresseesListIndent = 51.5;

    /// <summary>Free room for the signature, in points.</summary>
    public const float SignatureRoom = 72;

    /// <summary>Length of a rule below the issuer, the summary and "Kèm theo", as a part of the longest line above it (decree: 1/3 to 1/2).</summary>
    public const double ShortRule = 0.4;

    public const string Country = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public const string Motto = "Độc lập - Tự do - Hạnh phúc";
    public const string DemoMark = "Dữ liệu minh họa";
}
