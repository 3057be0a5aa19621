using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Web.Storage;

namespace TamKy.NTM.Web.Data.Seed.Demo;

/// <summary>Puts the demo's invented documents into the store, each by the people who would bring it: valid ones, some that expire soon, one that has expired.</summary>
public sealed class DemoEvidence(AppDbContext db, FileStore store)
{
    private static readonly DateOnly BroughtOn = new(2022, 6, 9);
    private static readonly TimeOnly From = new(8, 0);

    public async Task SeedAsync(CancellationToken ct = default)
    {
        var papers = SeedFile.Read<IReadOnlyList<DemoPaper>>("Demo/evidence.json");
        var codes = papers.Select(paper => paper.Unit).Distinct().ToList();
        var units = await db.Units.Where(unit => codes.Contains(unit.Code)).ToDictionaryAsync(unit => unit.Code, ct);
        var kinds = await db.EvidenceKinds.ToDictionaryAsync(kind => kind.Code, ct);
        var actors = await DemoActors.LoadAsync(db, BroughtOn, ct);
        foreach (var (index, paper) in papers.Index())
        {
            await AddAsync(paper, units[paper.Unit], kinds[paper.Kind], actors.Named(paper.By), VietnamTime.ToUtc(BroughtOn, From.AddMinutes(3 * index)), ct);
        }

        await db.SaveChangesAsync(ct);
    }

    /// <summary>Prints a paper, puts it into the store and ties it to what it proves; saved with the rest.</summary>
    internal async Task AddAsync(DemoPaper paper, OrganizationUnit unit, EvidenceKind kind, Actor by, DateTime at, CancellationToken ct)
    {
        var facts = new EvidenceFacts(kind, paper.Number, paper.IssuedOn, paper.ProvesFrom, paper.ProvesTo, paper.ValidTo);
        var targets = paper.Targets.ToList();
        var rights = new EvidenceRights(by, unit, targets.Select(target => target.CriterionKey).OfType<string>().ToHashSet());
        var file = new EvidenceFile(unit, await KeepAsync(paper, kind, ct), facts, rights.AddsFor, by, at);
        file.Prove(targets, rights, at);
        db.EvidenceFiles.Add(file);
    }

    /// <summary>Named by its place in the demo, so that a demo filled anew finds its files instead of adding others.</summary>
    private async Task<StoredContent> KeepAsync(DemoPaper paper, EvidenceKind kind, CancellationToken ct)
    {
        var bytes = paper.Print(kind);
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(paper.Unit + paper.Number)))[..32];
        if (store.Has(name))
        {
            store.Forget(name);
        }

        using var content = new MemoryStream(bytes);
        using var staged = await store.StageAsync(content, ct);
        store.Keep(staged, name);
        return new StoredContent(name, EvidenceFileName.Clean(paper.FileName), FileType.Pdf.ContentType, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }
}
