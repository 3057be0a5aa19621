using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Review;

namespace TamKy.NTM.Domain.Reporting.Consolidation;

/// <summary>All that a consolidated report is composed from.</summary>
public sealed record ConsolidationInput
{
    public required Month Month { get; init; }

    public required DateOnly WindowFrom { get; init; }

    public required DateOnly WindowTo { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>With criteria, indicators and thresholds.</summary>
    public required CriteriaSet Set { get; init; }

    /// <summary>Names of other sets that units follow, by code.</summary>
    public IReadOnlyDictionary<string, string> OtherSets { get; init; } = new Dictionary<string, string>();

    /// <summary>Names of the departments in charge, by number of the criterion.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<string>> Leads { get; init; } = new Dictionary<int, IReadOnlyList<string>>();

    public required IssuerContent Issuer { get; init; }

    public bool IsDemo { get; init; }

    /// <summary>In the order in which they are to be listed.</summary>
    public required IReadOnlyList<UnitInput> Units { get; init; }

    /// <summary>The departments that have to report this month, in the order in which they are to be listed.</summary>
    public IReadOnlyList<UnitInput> Departments { get; init; } = [];

    /// <summary>How the year's work programme stands; null without one.</summary>
    public ProgrammeContent? Programme { get; init; }

    public ConsolidatedFunds? Funds { get; init; }

    public IReadOnlyList<PassageContent> Passages { get; init; } = [];
}

/// <summary>A unit that has to report this month.</summary>
/// <param name="Accepted">Its last accepted report, of this month or of one before; null when there is none.</param>
/// <param name="Before">Its last accepted report of a month before this one.</param>
public sealed record UnitInput(
    string Code, string Name, string PlaceName, UnitKind Kind, DateOnly Due, ReportInput? Report, AcceptedReport? Accepted, AcceptedReport? Before);

/// <summary>Where the report of this month stands.</summary>
public sealed record ReportInput(int Id, ReviewState State, DateOnly? SentOn, int ReturnCount);

/// <summary>A report as it was accepted.</summary>
/// <param name="Day">Last day of its data window: thresholds in force then hold for its results.</param>
public sealed record AcceptedReport(int ReportId, Month Month, int VersionNumber, string VersionHash, DateOnly Day, ReportContent Content)
{
    /// <summary>The version of the set by which it was reported, when it is another than the one the month is composed by.</summary>
    public CriteriaSet? Set { get; init; }
}
