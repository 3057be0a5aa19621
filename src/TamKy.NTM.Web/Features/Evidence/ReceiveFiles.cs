using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Storage;

namespace TamKy.NTM.Web.Features.Evidence;

/// <summary>Checks the files of an upload and stores all of them or none.</summary>
public sealed class ReceiveFiles(AppDbContext db, FileStore store)
{
    /// <returns>What is wrong with which file; nothing was stored unless it is empty.</returns>
    public async Task<IReadOnlyList<string>> SaveAsync(
        IReadOnlyList<IFormFile> sent, bool shrink, EvidenceFacts facts, IReadOnlyList<EvidenceTarget> targets, EvidenceRights rights, DateTime at, CancellationToken ct)
    {
        var staged = new List<StagedFile>();
        var contents = new List<StoredContent>();
        var faults = new List<string>();
        try
        {
            foreach (var file in sent)
            {
                var name = EvidenceFileName.Clean(file.FileName);
                try
                {
                    contents.Add(await ReceiveAsync(file, name, shrink, staged, ct));
                }
                catch (FileRefusedException refusal)
                {
                    faults.Add($"{name}: {refusal.Message}");
                }
            }

            faults.AddRange(await KnownAsync(contents, rights, ct));
            if (faults.Count == 0)
            {
                await KeepAsync(staged, contents, facts, targets, rights, at, ct);
            }

            return faults;
        }
        finally
        {
            staged.ForEach(file => file.Dispose());
        }
    }

    private async Task<StoredContent> ReceiveAsync(IFormFile file, string name, bool shrink, List<StagedFile> staged, CancellationToken ct)
    {
        // The size is known: what is too large is not even copied.
        if (file.Length > FileCheck.MostBytes)
        {
            throw FileCheck.TooLarge();
        }

        await using var sent = file.OpenReadStream();
        var own = await store.StageAsync(sent, ct);
        staged.Add(own);
        await using var content = own.Open();
        var type = FileCheck.Check(content, name);
        if (shrink && type.IsPicture)
        {
            PictureShrinker.Shrink(content, type);
        }

        content.Position = 0;
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, ct));
        return new StoredContent(FileStore.RandomName(), name, type.ContentType, content.Length, hash);
    }

    /// <summary>The same file twice is one file with more to prove.</summary>
    private async Task<IEnumerable<string>> KnownAsync(List<StoredContent> contents, EvidenceRights rights, CancellationToken ct)
    {
        var hashes = contents.Select(content => content.Sha256).ToList();
        var known = await db.EvidenceFiles.VisibleTo(rights.Actor)
            .Where(file => file.UnitId == rights.Unit.Id && file.RemovedAt == null && hashes.Contains(file.Sha256))
            .Select(file => file.FileName)
            .ToListAsync(ct);
        var twice = contents.GroupBy(content => content.Sha256).Where(same => same.Skip(1).Any()).Select(same => same.First().FileName);
        return known.Select(name => $"Tệp này đã có trong hồ sơ của đơn vị với tên “{name}”. Mở hồ sơ đó và gắn thêm chỉ tiêu, không cần gửi lại.")
            .Concat(twice.Select(name => $"{name}: chọn hai lần cùng một tệp."));
    }

    private async Task KeepAsync(
        List<StagedFile> staged, List<StoredContent> contents, EvidenceFacts facts, IReadOnlyList<EvidenceTarget> targets, EvidenceRights rights, DateTime at, CancellationToken ct)
    {
        var kept = new List<string>();
        try
        {
            foreach (var (file, content) in staged.Zip(contents))
            {
                store.Keep(file, content.StoredName);
                kept.Add(content.StoredName);
                var evidence = new EvidenceFile(rights.Unit, content, facts, rights.AddsFor, rights.Actor, at);
                evidence.Prove(targets, rights, at);
                db.EvidenceFiles.Add(evidence);
            }

            await db.SaveChangesAsync(ct);
        }
        catch
        {
            kept.ForEach(store.Forget);
            throw;
        }
    }
}
