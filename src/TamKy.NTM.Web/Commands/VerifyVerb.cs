using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Data.Audit;
using TamKy.NTM.Web.Storage;

namespace TamKy.NTM.Web.Commands;

internal sealed class VerifyVerb() : Verb("verify", "Kiểm tra cơ sở dữ liệu, nhật ký và kho tệp; sai thì nói chỗ sai và thoát với mã 1")
{
    public override async Task<int> RunAsync(ParseResult input, IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        if (db.Database.IsSqlite() && await SqliteFaultAsync(db, ct) is { } damage)
        {
            Console.Error.WriteLine($"Cơ sở dữ liệu hỏng: {damage}");
            return 1;
        }

        var verdict = await AuditVerifier.VerifyAsync(db, ct);
        if (verdict.Fault is { } fault)
        {
            Console.Error.WriteLine($"Nhật ký sai ở dòng {fault.Sequence} ({fault.Entity} {fault.Key}): {Labels.Of(fault.Kind)}.");
            return 1;
        }

        var store = scope.ServiceProvider.GetRequiredService<FileStore>();
        var files = await db.EvidenceFiles.OrderBy(file => file.Id).Select(file => new { file.Id, file.StoredName, file.FileName, file.Sha256 }).ToListAsync(ct);
        foreach (var file in files)
        {
            if (await store.HashAsync(file.StoredName, ct) is var hash && hash != file.Sha256)
            {
                Console.Error.WriteLine($"Hồ sơ {file.Id} “{file.FileName}” {(hash is null ? "không còn trong kho tệp" : "khác bản đã nhận")}.");
                return 1;
            }
        }

        Console.Out.WriteLine(
            $"Nguyên vẹn. Nhật ký có {VietnameseFormat.Number(verdict.Sequence)} dòng, mã cuối {verdict.Hash}. Kho tệp có {VietnameseFormat.Number(files.Count)} hồ sơ.");
        return 0;
    }

    private static async Task<string?> SqliteFaultAsync(AppDbContext db, CancellationToken ct)
    {
        var integrity = await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check LIMIT 1").ToListAsync(ct);
        if (integrity is not ["ok"])
        {
            return string.Join(' ', integrity);
        }

        var orphan = await db.Database.SqlQueryRaw<string>(
            """SELECT "table" || ' ' || IFNULL(rowid, '') AS Value FROM pragma_foreign_key_check LIMIT 1""").ToListAsync(ct);
        return orphan.Count == 0 ? null : $"bảng {orphan[0]} trỏ tới dòng không có.";
    }
}
