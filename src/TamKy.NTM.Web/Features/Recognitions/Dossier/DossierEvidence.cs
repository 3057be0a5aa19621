using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Evidence;
using TamKy.NTM.Web.Storage;

namespace TamKy.NTM.Web.Features.Recognitions.Dossier;

/// <summary>The unit's evidence for the criteria of a dossier, in the order of its checklist; a file that proves several criteria stands with the first.</summary>
public sealed class DossierEvidence(AppDbContext db, FileStore store)
{
    /// <summary>How many files there are for each line of the checklist, by number of the line.</summary>
    public async Task<IReadOnlyDictionary<int, IReadOnlyList<EvidenceFile>>> OfAsync(Recognition record, Actor actor, CancellationToken ct)
    {
        var sets = record.Items.Select(item => item.Criterion?.CriteriaSetId).OfType<int>().Distinct().ToList();
        if (sets.Count == 0)
        {
            return new Dictionary<int, IReadOnlyList<EvidenceFile>>();
        }

        var codes = await db.CriteriaSets.AsNoTracking().Where(set => sets.Contains(set.Id)).ToDictionaryAsync(set => set.Id, set => set.Code, ct);
        var files = await EvidenceDesk.Files(db, actor, record.UnitId).Where(file => file.RemovedAt == null).ToListAsync(ct);
        return record.Items.Where(item => item.Criterion is not null).ToDictionary(
            item => item.Id,
            item => (IReadOnlyList<EvidenceFile>)[.. files.Where(file => file.Targets.Any(target => target.CriterionKey == new EvidenceTarget.Criterion(codes[item.Criterion!.CriteriaSetId], item.Criterion.Number).Key))]);
    }

    /// <summary>Those of the files whose content is gone from the store.</summary>
    public IReadOnlyList<EvidenceFile> Lost(IReadOnlyDictionary<int, IReadOnlyList<EvidenceFile>> files) =>
        [.. files.Values.SelectMany(own => own).DistinctBy(file => file.Id).Where(file => !store.Has(file.StoredName))];

    /// <summary>The files with their content; one whose content is gone from the store stands there as lost.</summary>
    public async Task<IReadOnlyList<BundleFile>> ReadAsync(Recognition record, Actor actor, CancellationToken ct)
    {
        var byItem = await OfAsync(record, actor, ct);
        var read = new List<BundleFile>();
        var known = new HashSet<int>();
        foreach (var item in record.Items.OrderBy(item => item.Position))
        {
            foreach (var file in byItem.GetValueOrDefault(item.Id, []).Where(file => known.Add(file.Id)))
            {
                var title = $"Tiêu chí {item.Criterion!.Number}: {file.Kind.Name}{(file.Number is null ? string.Empty : $", số {file.Number}")} ({file.FileName})";
                read.Add(await ContentAsync(file, ct) is { } content
                    ? new BundleFile(title, file.FileName, file.ContentType, content)
                    : BundleFile.Lost(title, file.FileName, file.ContentType, file.Sha256));
            }
        }

        return read;
    }

    private async Task<byte[]?> ContentAsync(EvidenceFile file, CancellationToken ct)
    {
        await using var stream = store.Open(file.StoredName);
        if (stream is null)
        {
            return null;
        }

        using var content = new MemoryStream();
        await stream.CopyToAsync(content, ct);
        return content.ToArray();
    }
}
