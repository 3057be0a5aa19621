using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Funds;
using TamKy.NTM.Web.Storage;

namespace TamKy.NTM.Web.Features.AllocationImport;

/// <summary>Takes decisions on money in from a workbook: read, checked, shown, and stored as a whole or not at all.</summary>
public sealed class AllocationDesk(AppDbContext db, FundBook book)
{
    public const long MostBytes = 2 * 1024 * 1024;

    /// <exception cref="FileRefusedException">It is no workbook of the template.</exception>
    public static IReadOnlyList<AllocationLine> Read(IFormFile? sent)
    {
        if (sent is null || sent.Length == 0)
        {
            throw new FileRefusedException("Chưa chọn tệp, hoặc tệp trống.");
        }

        if (sent.Length > MostBytes)
        {
            throw new FileRefusedException($"Tệp lớn hơn {MostBytes / 1024 / 1024} MB. Chia nhỏ tệp, dùng tệp mẫu của cổng.");
        }

        using var content = sent.OpenReadStream();
        return FileCheck.Check(content, sent.FileName) == FileType.Excel
            ? AllocationLine.Of(SheetReader.Read(content, AllocationLine.MostRows + 1))
            : throw new FileRefusedException("Cổng chỉ nhận quyết định giao vốn dạng Excel (.xlsx).");
    }

    /// <summary>What each row would do; nothing is kept.</summary>
    public async Task<IReadOnlyList<AllocationRow>> CheckAsync(IReadOnlyList<AllocationLine> lines, Actor actor, DateTime now, CancellationToken ct)
    {
        var rows = (await CheckerAsync(actor, now, ct)).Check(lines);
        db.ChangeTracker.Clear();
        return rows;
    }

    /// <summary>Stores all rows in one step, or, when one is wrong, none; the rows say which.</summary>
    public async Task<(IReadOnlyList<AllocationRow> Rows, bool IsStored)> StoreAsync(IReadOnlyList<AllocationLine> lines, Actor actor, DateTime now, CancellationToken ct)
    {
        var check = await CheckerAsync(actor, now, ct);
        var rows = check.Check(lines);
        if (rows.Any(row => row.Outcome is AllocationOutcome.Refused))
        {
            db.ChangeTracker.Clear();
            return (rows, false);
        }

        db.FundingLines.AddRange(check.Added);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            throw new RuleException("Người khác vừa ghi vốn cùng lúc nên chưa ghi dòng nào. Tải tệp lên lại để xem.");
        }

        return (rows, true);
    }

    private async Task<AllocationCheck> CheckerAsync(Actor actor, DateTime now, CancellationToken ct)
    {
        var today = VietnamTime.DateOf(now);
        var units = await db.Units.Where(unit => FundBook.Kinds.Contains(unit.Kind)).ExistingOn(today).ToListAsync(ct);
        var numbers = await db.Criteria.Select(criterion => criterion.Number).Distinct().ToListAsync(ct);
        return new AllocationCheck(
            units,
            [.. (await book.SourcesAsync(today, ct)).Where(source => source.SplitsByCapital)],
            await book.CapitalsAsync(today, ct),
            await db.FundingLines.Include(line => line.Entries).AsSingleQuery().Where(line => line.Year >= today.Year - 1).ToListAsync(ct),
            numbers.Select(number => $"{number}").ToHashSet(),
            actor,
            now);
    }
}
