using SkiaSharp;

namespace TamKy.NTM.Web.Storage;

/// <summary>
/// Says what a file is by its content and refuses what is not what its name says, is broken, or could harm who opens it. It reads through fixed buffers: a
/// hostile file costs time within bounds, never memory.
/// </summary>
public static class FileCheck
{
    public const long MostBytes = 25 * 1024 * 1024;

    private const int HeadBytes = 8;
    private const int TailBytes = 4096;

    /// <summary>Nobody photographs more; a picture that claims more is made to exhaust whoever opens it.</summary>
    private const long MostPixels = 200_000_000;

    private const string Types = "Cổng nhận PDF, ảnh JPG hoặc PNG, Word (.docx) và Excel (.xlsx).";

    public static FileRefusedException TooLarge() => new($"Tệp lớn hơn {MostBytes / 1024 / 1024} MB. Chia nhỏ tệp, hoặc thu nhỏ ảnh, rồi gửi lại.");

    /// <exception cref="FileRefusedException">Always when it is not a file the portal takes.</exception>
    public static FileType Check(Stream content, string fileName)
    {
        if (content.Length == 0)
        {
            throw new FileRefusedException("Tệp rỗng, không có nội dung. Chọn lại tệp.");
        }

        if (content.Length > MostBytes)
        {
            throw TooLarge();
        }

        var named = FileType.Named(fileName) ?? throw new FileRefusedException($"Loại tệp này cổng không nhận. {Types}");
        var found = Recognize(content) ?? throw new FileRefusedException(
            $"Nội dung tệp không phải {named.Name} như tên tệp ghi. Mở tệp bằng phần mềm của nó, lưu lại đúng loại rồi gửi. {Types}");
        if (found != named)
        {
            throw new FileRefusedException($"Tên tệp ghi là {named.Name} nhưng nội dung là {found.Name}. Đổi đuôi tên tệp cho đúng rồi gửi lại.");
        }

        content.Position = 0;
        return found;
    }

    private static FileType? Recognize(Stream content)
    {
        Span<byte> head = stackalloc byte[HeadBytes];
        content.Position = 0;
        var read = content.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false);
        head = head[..read];
        if (head.StartsWith("%PDF-"u8))
        {
            return Pdf(content);
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
        {
            return Picture(content, SKEncodedImageFormat.Jpeg, FileType.Jpeg);
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
        {
            return Picture(content, SKEncodedImageFormat.Png, FileType.Png);
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            throw new FileRefusedException("Tệp Office kiểu cũ (.doc, .xls) hoặc có mật khẩu. Bỏ mật khẩu, lưu lại dạng .docx hoặc .xlsx rồi gửi.");
        }

        return head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8) ? OfficePackage.Check(content) : null;
    }

    private static FileType Pdf(Stream content)
    {
        var tail = new byte[Math.Min(TailBytes, content.Length)];
        content.Position = content.Length - tail.Length;
        content.ReadExactly(tail);
        return tail.AsSpan().IndexOf("%%EOF"u8) >= 0
            ? FileType.Pdf
            : throw new FileRefusedException("Tệp PDF bị cắt cụt, thiếu phần cuối. Quét hoặc xuất lại tệp rồi gửi.");
    }

    /// <summary>The decoder must know it, header and size; the signature alone could stand before anything.</summary>
    private static FileType Picture(Stream content, SKEncodedImageFormat format, FileType type)
    {
        content.Position = 0;
        using var held = new HeldStream(content);
        using var codec = SKCodec.Create(held);
        if (codec is null || codec.EncodedFormat != format || codec.Info.Width < 1 || codec.Info.Height < 1)
        {
            throw new FileRefusedException("Ảnh hỏng hoặc không phải ảnh. Chụp hoặc lưu lại ảnh rồi gửi.");
        }

        return (long)codec.Info.Width * codec.Info.Height <= MostPixels
            ? type
            : throw new FileRefusedException("Ảnh quá nhiều điểm ảnh. Thu nhỏ ảnh rồi gửi lại.");
    }
}
