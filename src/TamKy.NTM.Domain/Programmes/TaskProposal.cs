using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Domain.Programmes;

/// <summary>What can be done with a task that a monthly report could tell of.</summary>
public enum ProposalStanding
{
    /// <summary>Not told yet: the line can be added.</summary>
    New,

    /// <summary>The report asks about it as a work of last month without an answer: the answer can be given.</summary>
    Asked,

    /// <summary>Told already, as written or as answered; it is left as it stands.</summary>
    Told,

    /// <summary>The part it belongs to cannot be changed now.</summary>
    Locked,

    /// <summary>The form of the month has no place for it.</summary>
    NoPlace,
}

/// <summary>What a unit's monthly report can say of one of its tasks.</summary>
/// <param name="Part">Where it belongs; null when the form has no place for it.</param>
/// <param name="IsDone">Reported done by the last day of the month's data.</param>
/// <param name="Line">Words for the report; the officer may change them.</param>
public sealed record TaskProposal(ReportedTask Task, ReportPart? Part, bool IsDone, string Line, ProposalStanding Standing)
{
    /// <summary>Taking over would change the report.</summary>
    public bool IsOpen => Standing is ProposalStanding.New or ProposalStanding.Asked;
}
