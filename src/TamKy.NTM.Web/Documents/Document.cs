namespace TamKy.NTM.Web.Documents;

/// <summary>
/// What is in an official document or table, as a tree of typed blocks; it knows nothing of fonts, cells or pages. An export composes one, and
/// every writer (Word, PDF, Excel, HTML, CSV) prints the same tree, so that the formats cannot disagree.
/// </summary>
public sealed record Document(DocumentInfo Info, IReadOnlyList<DocumentSection> Sections)
{
    /// <summary>Every figure of the document in reading order, in sentences and in tables: the rows of the reconciliation sheet.</summary>
    public IEnumerable<Figure> Figures() => Sections.SelectMany(section => section.Blocks).SelectMany(block => block.Figures());
}

/// <summary>Properties of the file. <paramref name="Created"/> (UTC) is a fact of the content, not of the moment of writing, so that files are deterministic.</summary>
/// <param name="Title">Title property; also the title of the PDF.</param>
/// <param name="Creator">The issuing body.</param>
/// <param name="FileName">Without extension; unaccented, safe in every file system.</param>
/// <param name="IsDemo">Prints "Dữ liệu minh họa" in the footer of each page and on each sheet.</param>
public sealed record DocumentInfo(string Title, string Creator, string FileName, DateTime Created, bool IsDemo);

/// <summary>A run of pages with one orientation and its own page numbers; each appendix is one, landscape.</summary>
/// <param name="SheetName">Name of the sheet in Excel, at most 31 characters.</param>
public sealed record DocumentSection(PageOrientation Orientation, string SheetName, IReadOnlyList<Block> Blocks);

public enum PageOrientation
{
    Portrait,
    Landscape,
}

public abstract record Block
{
    public virtual IEnumerable<Figure> Figures() => [];
}

/// <summary>Cells 1 to 4 of the layout of Nghị định 30/2020: authority and issuer at the left, Quốc hiệu and Tiêu ngữ at the right, number, place and date.</summary>
/// <param name="ParentAuthority">In capitals, not bold; null when the issuer has none.</param>
/// <param name="IssuerLines">In capitals, bold, broken by sense.</param>
/// <param name="Number">"Số: 05/BC-UBND", or the placeholder of the document system when no number has been given yet.</param>
/// <param name="PlaceAndDate">"Tam Kỳ, ngày 05 tháng 01 năm 2022", or the placeholder.</param>
public sealed record Letterhead(string? ParentAuthority, IReadOnlyList<string> IssuerLines, string Number, string PlaceAndDate) : Block
{
    /// <summary>What an electronic document system replaces by the number it gives.</summary>
    public const string NumberPlaceholder = "#SoKyHieuVanBan";

    /// <summary>What an electronic document system replaces by place and date of issue.</summary>
    public const string PlaceAndDatePlaceholder = "#DiaDiemNgayBanHanh";
}

/// <summary>Tên loại (BÁO CÁO) and trích yếu, the latter broken by sense.</summary>
public sealed record DocumentTitle(string Kind, IReadOnlyList<string> SummaryLines) : Block;

/// <summary>Kính gửi. One addressee stands on the same line; several each on a line of their own.</summary>
public sealed record Addressees(IReadOnlyList<string> Names) : Block;

/// <summary>Căn cứ: each without its closing sign; the writers put the semicolons and the full stop.</summary>
public sealed record LegalBases(IReadOnlyList<string> Items) : Block;

/// <summary>A heading. Level 1 is "I." in capitals, level 2 is "1.". The label is given, not counted by the writer.</summary>
public sealed record Heading(int Level, string Label, string Text) : Block;

/// <summary>Lời văn: justified, first line indented. With a label it is an item such as "a)" or "-".</summary>
/// <param name="EndsDocument">The writers put "./." after the last sentence and keep it with the signature.</param>
public sealed record Paragraph(InlineText Text, string? Label = null, bool EndsDocument = false) : Block
{
    public override IEnumerable<Figure> Figures() => Text.Figures;
}

/// <summary>The head of an appendix: "Phụ lục I", its name in capitals, and the line that ties it to the document, number and date left blank.</summary>
public sealed record AppendixTitle(string Label, string Name, string AttachedTo) : Block;

/// <summary>The head of a table that stands alone: "Biểu 01" and its name in capitals.</summary>
public sealed record FormTitle(string Label, string Name) : Block;

/// <summary>Line above a table: form, period and unit at the left, unit of measurement at the right margin.</summary>
public sealed record TableContext(string Left, string? Right) : Block;

/// <summary>A remark below a table.</summary>
public sealed record Note(InlineText Text) : Block
{
    public override IEnumerable<Figure> Figures() => Text.Figures;
}

/// <summary>Who drew up a table and who heads the unit, side by side below it. Names may be empty: they are signed by hand.</summary>
public sealed record TableSigners(string LeftTitle, string? LeftName, string RightTitle, string? RightName) : Block;

/// <summary>Nơi nhận at the left, the signer at the right.</summary>
/// <param name="Recipients">Without dash and closing sign; the last one is "Lưu: VT, …".</param>
/// <param name="AuthorityLines">TM., KT., TL. and the position, each a line, in capitals.</param>
/// <param name="OtherPosition">Printed between the room for the signature and the name; null when there is none.</param>
public sealed record SignatureBlock(
    IReadOnlyList<string> Recipients, IReadOnlyList<string> AuthorityLines, string? OtherPosition, string? SignerName) : Block;
