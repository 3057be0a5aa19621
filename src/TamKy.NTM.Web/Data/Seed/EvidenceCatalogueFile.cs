using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Evidence;

namespace TamKy.NTM.Web.Data.Seed;

/// <summary>evidence.json: the kinds of evidence, and which indicator asks for which.</summary>
internal sealed record EvidenceCatalogueFile(IReadOnlyList<EvidenceCatalogueFile.KindRow> Kinds, IReadOnlyList<EvidenceCatalogueFile.RequirementRow> Requirements)
{
    internal sealed record KindRow(string Code, string Name, int? ShelfMonths, int WarnDays, string Source, Confidence Confidence)
    {
        public EvidenceKind ToKind(int position) => new(Code, Name, position, ShelfMonths, WarnDays, new Provenance(Source, Confidence));
    }

    internal sealed record RequirementRow(string Set, int Criterion, string Indicator, string Kind, int? ShelfMonths, string Source, Confidence Confidence)
    {
        public EvidenceTarget.Indicator Target => new(Set, Criterion, Indicator);

        public EvidenceRequirement ToRequirement(EvidenceKind kind) => new(Target, kind, ShelfMonths, new Provenance(Source, Confidence));
    }
}
