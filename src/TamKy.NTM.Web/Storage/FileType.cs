namespace TamKy.NTM.Web.Storage;

/// <summary>A type of file that the portal takes. What a file is called must agree with what it holds.</summary>
public sealed record FileType(string Name, string ContentType, IReadOnlyList<string> Extensions)
{
    public static readonly FileType Pdf = new("PDF", "application/pdf", [".pdf"]);
    public static readonly FileType Jpeg = new("ảnh JPG", "image/jpeg", [".jpg", ".jpeg"]);
    public static readonly FileType Png = new("ảnh PNG", "image/png", [".png"]);
    public static readonly FileType Word = new("Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", [".docx"]);
    public static readonly FileType Excel = new("Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", [".xlsx"]);

    public static IReadOnlyList<FileType> All { get; } = [Pdf, Jpeg, Png, Word, Excel];

    /// <summary>For the accept attribute of a file field.</summary>
    public static string Accept => string.Join(',', All.SelectMany(type => type.Extensions));

    public bool IsPicture => this == Jpeg || this == Png;

    public static FileType? Named(string fileName) =>
        All.FirstOrDefault(type => type.Extensions.Contains(Path.GetExtension(fileName), StringComparer.OrdinalIgnoreCase));
}
