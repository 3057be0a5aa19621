namespace TamKy.NTM.Domain.Funding;

/// <summary>How far a project was on a day. Never edited: the last entry of the latest day holds.</summary>
public sealed class ProjectProgress
{
    private ProjectProgress()
    {
    }

    internal ProjectProgress(DateOnly date, ProjectState state, long volume, string? note, string by, DateTime at) =>
        (Date, State, Volume, Note, By, At) = (date, state, volume, note, by, at);

    public int Id { get; private set; }

    public int ProjectId { get; private set; }

    public DateOnly Date { get; private set; }

    public ProjectState State { get; private set; }

    /// <summary>Đồng: the value of all that was done up to the day, accepted or not.</summary>
    public long Volume { get; private set; }

    public string? Note { get; private set; }

    public string By { get; private set; } = null!;

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }
}
