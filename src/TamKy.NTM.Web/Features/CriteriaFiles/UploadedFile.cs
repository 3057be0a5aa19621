using System.IO.Compression;
using TamKy.NTM.Domain;

namespace TamKy.NTM.Web.Features.CriteriaFiles;

/// <summary>
/// What was sent as a file, judged by its content and not by its name: a workbook without macros that does not unpack into something huge, or a text. The
/// file is read into memory only after its size was looked at.
/// </summary>
internal sealed class UploadedFile
{
    /// <summary>A set of a hundred indicators is some 100 KB.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    private const int MostUnpacked = 20 * 1024 * 1024;

    private const int MostEntries = 200;

    private static readonly byte[] ZipSignature = [0x50, 0x4B, 0x03, 0x04];

    private UploadedFile(byte[] bytes, bool isWorkbook)
    {
        Bytes = bytes;
        IsWorkbook = isWorkbook;
    }

    public byte[] Bytes { get; }

    /// <summary>Otherwise it is text, which may be JSON.</summary>
    public bool IsWorkbook { get; }

    /// <exception cref="RuleException">The file is refused; the message says why.</exception>
    public static async Task<UploadedFile> ReadAsync(IFormFile? file, CancellationToken ct)
    {
        if (file is null || file.Length == 0)
        {
            throw new RuleException("Chưa chọn tệp, hoặc tệp trống.");
        }

        if (file.Length > MostBytes)
        {
            throw new RuleException("Tệp lớn hơn 2 MB. Tệp của một bộ tiêu chí nhỏ hơn nhiều; xem lại đã chọn đúng tệp chưa.");
        }

        using var buffer = new MemoryStream((int)file.Length);
        await file.CopyToAsync(buffer, ct);
        var bytes = buffer.ToArray();
        if (bytes.AsSpan().StartsWith(ZipSignature))
        {
            RequireWorkbook(bytes);
            return new UploadedFile(bytes, isWorkbook: true);
        }

        return bytes.SkipWhile(letter => letter is 0xEF or 0xBB or 0xBF or (byte)' ' or (byte)'\r' or (byte)'\n' or (byte)'\t').FirstOrDefault() == (byte)'{'
            ? new UploadedFile(bytes, isWorkbook: false)
            : throw new RuleException("Tệp không phải Excel (.xlsx) cũng không phải JSON. Tải tệp mẫu từ trang bộ tiêu chí, sửa rồi nhập lại.");
    }

    private static void RequireWorkbook(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostEntries || Unpacked(zip) > MostUnpacked)
            {
                throw new RuleException("Tệp nén bung ra quá lớn nên không mở.");
            }

            var names = zip.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            {
                throw new RuleException("Tệp có macro nên không nhận. Lưu lại dạng .xlsx rồi nhập.");
            }

            if (!names.Contains("[Content_Types].xml") || !names.Contains("xl/workbook.xml"))
            {
                throw new RuleException("Tệp nén này không phải bảng tính Excel (.xlsx).");
            }
        }
        catch (InvalidDataException)
        {
            throw new RuleException("Tệp Excel hỏng, không mở được.");
        }
    }

    /// <summary>Counted while unpacking, since what an archive says of its own size may be false; stops as soon as it is too much.</summary>
    private static long Unpacked(ZipArchive zip)
    {
        var buffer = new byte[81920];
        long total = 0;
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            for (var read = content.Read(buffer); read > 0; read = content.Read(buffer))
            {
                total += read;
                if (total > MostUnpacked)
                {
                    return total;
                }
            }
        }

        return total;
    }
}
