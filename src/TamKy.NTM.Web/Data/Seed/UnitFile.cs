using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Web.Data.Seed;

/// <summary>units.json.</summary>
/// <param name="LeftOut">Rows of the office's list that are no unit here, with the reason.</param>
internal sealed record UnitFile(IReadOnlyList<UnitFile.Omission> LeftOut, IReadOnlyList<UnitFile.Unit> Units)
{
    internal sealed record Omission(string Code, string Reason);

    /// <param name="Criteria">By set: numbers of the criteria in which the unit has a part; who leads stands in the set.</param>
    internal sealed record Unit(
        string Code,
        UnitKind Kind,
        string Name,
        string Source,
        Confidence Confidence,
        string? ShortName = null,
        string? Parent = null,
        string? AdministrativeCode = null,
        DateOnly? ValidFrom = null,
        DateOnly? ValidTo = null,
        IReadOnlyList<string>? Predecessors = null,
        string? Duty = null,
        string? Field = null,
        IReadOnlyDictionary<string, IReadOnlyList<int>>? Criteria = null,
        string? Note = null)
    {
        public OrganizationUnit ToUnit() => new(Code, Kind, Name, new Provenance(Source, Confidence))
        {
            ShortName = ShortName ?? Name,
            AdministrativeCode = AdministrativeCode,
            ValidFrom = ValidFrom,
            ValidTo = ValidTo,
            Duty = Duty,
            Field = Field,
            Note = Note,
        };
    }
}
