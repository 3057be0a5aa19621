namespace TamKy.NTM.Domain.Reporting;

/// <summary>What stands in a section of a report.</summary>
public enum SectionKind
{
    /// <summary>The unit writes a text.</summary>
    Text,

    /// <summary>The results criterion by criterion: figures of the sets that the unit follows.</summary>
    Criteria,

    /// <summary>Works done, gathered from the criteria.</summary>
    WorksDone,

    /// <summary>Works not done, gathered from the criteria.</summary>
    WorksUnfinished,

    /// <summary>Causes, gathered from the criteria, with a text of the unit's own.</summary>
    Causes,

    /// <summary>The results that a department verified, gathered from the verification, with remarks of its own.</summary>
    Verification,

    /// <summary>How the villages that strive for the standard stand: proposed from their months, taken over or written by the unit.</summary>
    Villages,

    /// <summary>The unit's money: proposed from the records of money, taken over or written by the unit.</summary>
    Funds,

    /// <summary>Proposals, gathered from the criteria, with a text of the unit's own.</summary>
    Proposals,

    /// <summary>Works of the programme that serve no single criterion: done and not done, as for a criterion, and printed with the works of the criteria.</summary>
    ProgrammeWorks,

    /// <summary>What the programme asks of a department and what came of it: proposed from its tasks, taken over or written by the department.</summary>
    Duties,
}

/// <summary>The form of a monthly report as issued: its sections and which of them are compulsory. A changed form is a new one, valid from a later month.</summary>
public sealed class ReportForm
{
    private readonly List<ReportSection> _sections = [];

    private ReportForm()
    {
    }

    public ReportForm(string code, string title, Reporter reporter, Month validFrom, Provenance provenance)
    {
        Code = code;
        Reporter = reporter;
        Title = title;
        ValidFrom = validFrom;
        Provenance = provenance;
    }

    public int Id { get; private set; }

    public string Code { get; private set; } = null!;

    public string Title { get; private set; } = null!;

    public Reporter Reporter { get; private set; }

    public Month ValidFrom { get; private set; }

    public Provenance Provenance { get; private set; } = null!;

    public IReadOnlyList<ReportSection> Sections => _sections;

    public void Add(ReportSection section) => _sections.Add(section);
}
