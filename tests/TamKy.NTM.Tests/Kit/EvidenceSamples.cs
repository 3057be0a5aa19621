using System.Globalization;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Tests.Kit;

/// <summary>Small pieces of evidence for tests of the domain.</summary>
public static class EvidenceSamples
{
    public static readonly EvidenceTarget.Criterion Water = new("BO-THU", 3);
    public static readonly EvidenceTarget.Indicator Water31 = new("BO-THU", 3, "3.1");
    public static readonly EvidenceTarget.Indicator Water32 = new("BO-THU", 3, "3.2");

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static EvidenceKind Kind(int? shelfMonths = null, int warnDays = 30) =>
        new EvidenceKind("LOAI", "Phiếu thử", 1, shelfMonths, warnDays, DomainBuilders.Source).WithId();

    public static EvidenceRights Office(OrganizationUnit? unit = null) =>
        new(DomainBuilders.Person(9, (Role.CoordinationOfficer, 7)), unit ?? DomainBuilders.Commune(), new HashSet<string>());

    public static EvidenceFile File(EvidenceKind kind, string issuedOn, string? validTo = null, params EvidenceTarget[] targets)
    {
        var unit = DomainBuilders.Commune();
        var facts = new EvidenceFacts(kind, null, Day(issuedOn), null, null, validTo is null ? null : Day(validTo));
        var file = new EvidenceFile(unit, new StoredContent("0f", "a.pdf", "application/pdf", 1, "00"), facts, unit.Id, DomainBuilders.Person(1, (Role.CommuneOfficer, unit.Id)), DomainBuilders.Now);
        file.Prove(targets.Length == 0 ? [Water31] : targets, Office(unit), DomainBuilders.Now);
        return file.WithId();
    }
}
