using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Verification;

namespace TamKy.NTM.Web.Features.Exports;

/// <summary>One commune's report of one month with its results: what the monthly report and Biểu 02 are composed from.</summary>
/// <param name="Sets">The sets followed, the primary one first.</param>
public sealed record CommuneMonth(OrganizationUnit Unit, Month Month, ReportForm Form, ReportContent Content, IReadOnlyList<SetResults> Sets)
{
    public required DateOnly WindowFrom { get; init; }

    public required DateOnly WindowTo { get; init; }

    /// <summary>How the commune signs on the last day of the data window.</summary>
    public required IssuerProfile Issuer { get; init; }

    /// <summary>Who signs: as entered for the unit, else whoever approved and sent the report; null for a draft.</summary>
    public required string? SignerName { get; init; }

    /// <summary>The Office's verdict by key of the part; a part without one waits for it, as far as the reader may know.</summary>
    public required IReadOnlyDictionary<string, Verdict> Verdicts { get; init; }

    /// <summary>What the departments in charge said of the month's figures.</summary>
    public IReadOnlyList<DepartmentVerification> Verifications { get; init; } = [];

    /// <summary>The Office's decisions where figures differ, by indicator, as far as the reader may know.</summary>
    public IReadOnlyDictionary<int, OfficeConclusion> Conclusions { get; init; } = new Dictionary<int, OfficeConclusion>();

    /// <summary>The commune's evidence.</summary>
    public EvidenceBook Evidence { get; init; } = EvidenceBook.Empty;

    /// <summary>Not what was sent but what the commune is still writing.</summary>
    public required bool IsDraft { get; init; }

    public required bool IsDemo { get; init; }

    /// <summary>UTC: when it was sent, or last written.</summary>
    public required DateTime WrittenAt { get; init; }

    /// <summary>xã Tam Ngọc, inside a sentence.</summary>
    public string CommuneName => Phrase.Lower(Unit.Name);

    /// <summary>Part of the file name: tamngoc.</summary>
    public string FileCode => CommuneFile.CodeOf(Unit);

    public string KeyOf(SetResults set, int criterion) => $"TC:{set.Set.Code}:{criterion}";

    public PartContent? Part(SetResults set, int criterion) => Content.Part(KeyOf(set, criterion));
}
