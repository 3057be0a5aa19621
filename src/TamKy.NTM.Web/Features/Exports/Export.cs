using TamKy.NTM.Domain.Access;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Exports;

/// <summary>A document or table that can be downloaded at /xuat/{key}.{format}. It says what is in it; the writers know how the formats look.</summary>
public abstract class Export
{
    /// <summary>Lower-case ASCII; part of the address, of the console verb and of the contract.</summary>
    public abstract string Key { get; }

    public abstract string Title { get; }

    /// <summary>Extensions, the usual one first.</summary>
    public abstract IReadOnlyList<string> Formats { get; }

    public virtual IReadOnlyList<PeriodKind> Periods => [PeriodKind.Month];

    /// <summary>Who may ask at all; anybody else is refused with 403. What exists for them is a matter of scope.</summary>
    public virtual IReadOnlyList<Role> Roles => ExportRoles.Business;

    /// <summary>It is about one commune; somebody of a single commune need not name it.</summary>
    public virtual bool IsOfCommune => false;

    /// <summary>Null when what was asked for does not exist for the actor.</summary>
    public abstract Task<Document?> BuildAsync(ExportRequest request, CancellationToken ct);
}
