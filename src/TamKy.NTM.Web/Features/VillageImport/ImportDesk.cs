using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Villages;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Villages;
using TamKy.NTM.Web.Storage;

namespace TamKy.NTM.Web.Features.VillageImport;

/// <summary>Takes a list of villages in: read, checked, shown, and stored as a whole or not at all.</summary>
public sealed class ImportDesk(AppDbContext db)
{
    public const long MostBytes = 2 * 1024 * 1024;

    /// <exception cref="FileRefusedException">It is no workbook of the template.</exception>
    public static IReadOnlyList<ImportLine> Read(IFormFile sent)
    {
        if (sent.Length > MostBytes)
        {
            throw new FileRefusedException($"Tệp lớn hơn {MostBytes / 1024 / 1024} MB. Danh sách thôn không lớn như vậy; dùng tệp mẫu của cổng.");
        }

        using var content = sent.OpenReadStream();
        return FileCheck.Check(content, sent.FileName) == FileType.Excel
            ? ImportLine.Of(SheetReader.Read(content, ImportLine.MostRows + 1))
            : throw new FileRefusedException("Cổng chỉ nhận danh sách thôn dạng Excel (.xlsx).");
    }

    public async Task<IReadOnlyList<ImportRow>> CheckAsync(IReadOnlyList<ImportLine> lines, Actor actor, DateOnly today, CancellationToken ct)
    {
        var own = await CreatePage.Choices(db, actor).Select(unit => unit.Id).ToListAsync(ct);
        var communes = await db.Units.Where(unit => unit.Kind == UnitKind.Commune || unit.Kind == UnitKind.Ward).ToListAsync(ct);
        var choices = CreatePage.Choices(db, actor);
        var villages = await db.Units.AsNoTracking().Where(unit => unit.Kind == UnitKind.Village && choices.Any(commune => commune.Id == unit.ParentId)).ToListAsync(ct);
        var profiles = await db.VillageProfiles.AsNoTracking().Where(profile => choices.Any(commune => commune.Id == profile.Unit.ParentId)).ToListAsync(ct);
        return new ImportCheck(communes.FindAll(unit => unit.ExistsOn(today)), own.ToHashSet(), villages, profiles, today).Check(lines);
    }

    /// <summary>Stores what the rows say, all in one step.</summary>
    /// <exception cref="RuleException">A row is wrong, or somebody changed the register meanwhile.</exception>
    public async Task<(int Added, int Updated)> StoreAsync(IReadOnlyList<ImportRow> rows, Actor actor, DateTime now, CancellationToken ct)
    {
        if (rows.Any(row => row.Outcome is ImportOutcome.Refused))
        {
            throw new RuleException("Còn dòng có lỗi nên chưa ghi dòng nào. Sửa trong tệp rồi tải lên lại.");
        }

        var codes = (await db.Units.Where(unit => unit.Kind == UnitKind.Village).Select(unit => unit.Code).ToListAsync(ct)).ToHashSet();
        var ids = rows.Where(row => row.Outcome is ImportOutcome.Updates).Select(row => row.Village!.Id).ToHashSet();
        var choices = CreatePage.Choices(db, actor);
        var units = await db.Units.Where(unit => unit.Kind == UnitKind.Village && choices.Any(commune => commune.Id == unit.ParentId)).ToListAsync(ct);
        var profiles = (await db.VillageProfiles.Where(profile => choices.Any(commune => commune.Id == profile.Unit.ParentId)).ToListAsync(ct))
            .Where(profile => ids.Contains(profile.UnitId)).ToDictionary(profile => (profile.UnitId, profile.ValidFrom));
        foreach (var row in rows.Where(row => row.Outcome is ImportOutcome.Adds or ImportOutcome.Updates))
        {
            var rights = new VillageRights(actor, row.Commune!.Id);
            var village = row.Village is { } known ? units.First(unit => unit.Id == known.Id) : Add(row, units, codes, rights);
            if (row.Households is { } households)
            {
                var profile = profiles.GetValueOrDefault((village.Id, row.From!.Value)) ?? db.VillageProfiles.Add(new VillageProfile(village, row.From.Value)).Entity;
                profile.Set(households, row.Population, row.Line.Source, rights, now);
            }
        }

        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            throw new RuleException("Người khác vừa sửa danh sách thôn cùng lúc nên chưa ghi dòng nào. Tải tệp lên lại để xem.");
        }

        return (rows.Count(row => row.Outcome is ImportOutcome.Adds), rows.Count(row => row.Outcome is ImportOutcome.Updates));
    }

    private OrganizationUnit Add(ImportRow row, List<OrganizationUnit> units, HashSet<string> codes, VillageRights rights)
    {
        var village = NewVillage.Create(row.Commune!, row.Name, null, row.Line.Source, units.Where(unit => unit.ParentId == row.Commune!.Id), codes, rights);
        codes.Add(village.Code);
        db.Units.Add(village);
        return village;
    }
}
