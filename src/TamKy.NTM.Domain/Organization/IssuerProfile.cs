namespace TamKy.NTM.Domain.Organization;

/// <summary>
/// How a unit signs its documents: the lines of the letterhead, the abbreviation in the number, who signs and on whose behalf, who receives a
/// copy. Entered by the office (report-forms: cells 2, 3, 7 and 9b of Nghị định 30/2020); the latest one valid on the day is used.
/// </summary>
public sealed class IssuerProfile
{
    private IssuerProfile()
    {
    }

    public IssuerProfile(OrganizationUnit unit, DateOnly validFrom, Provenance provenance)
    {
        Unit = unit;
        ValidFrom = validFrom;
        Provenance = provenance;
    }

    public int Id { get; private set; }

    public int UnitId { get; private set; }

    public OrganizationUnit Unit { get; private set; } = null!;

    public DateOnly ValidFrom { get; private set; }

    /// <summary>Cơ quan chủ quản, in capitals; empty when there is none.</summary>
    public string? ParentAuthority { get; set; }

    /// <summary>Cơ quan ban hành, in capitals, a line each.</summary>
    public IReadOnlyList<string> IssuerLines { get; set; } = [];

    /// <summary>The part after the number and the slash: "BC-UBND".</summary>
    public string Symbol { get; set; } = string.Empty;

    /// <summary>Địa danh: "Tam Kỳ".</summary>
    public string Place { get; set; } = string.Empty;

    /// <summary>TM., KT., TL. and position, in capitals, a line each.</summary>
    public IReadOnlyList<string> AuthorityLines { get; set; } = [];

    /// <summary>Position that stands between signature and name (cell 7b), when the signer has a second one.</summary>
    public string? OtherPosition { get; set; }

    public string? SignerName { get; set; }

    public IReadOnlyList<string> Addressees { get; set; } = [];

    /// <summary>Nơi nhận; the last is "Lưu: VT, …".</summary>
    public IReadOnlyList<string> Recipients { get; set; } = [];

    /// <summary>Căn cứ of the unit's reports, without closing signs.</summary>
    public IReadOnlyList<string> LegalBases { get; set; } = [];

    public Provenance Provenance { get; private set; } = null!;
}
