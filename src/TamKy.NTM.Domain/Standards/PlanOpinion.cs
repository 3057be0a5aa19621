using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Standards;

/// <summary>A department was asked for its opinion on a plan until a day; what it answered, who wrote it and when.</summary>
public sealed class PlanOpinion
{
    private PlanOpinion()
    {
    }

    internal PlanOpinion(OrganizationUnit department, int round, DateOnly due, DateTime askedAt)
    {
        Department = department;
        DepartmentId = department.Id;
        Round = round;
        Due = due;
        AskedAt = askedAt;
    }

    public int Id { get; private set; }

    public int DepartmentId { get; private set; }

    public OrganizationUnit Department { get; private set; } = null!;

    /// <summary>The appraisal it belongs to: 1 for the first, one more after each revision.</summary>
    public int Round { get; private set; }

    public DateOnly Due { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime AskedAt { get; private set; }

    public OpinionVerdict? Verdict { get; private set; }

    public string? Text { get; private set; }

    public string? GivenBy { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? GivenAt { get; private set; }

    public bool IsGiven => Verdict is not null;

    internal void Give(OpinionVerdict verdict, string? text, Actor actor, DateTime now)
    {
        Verdict = verdict;
        Text = CleanText.Clean(text);
        GivenBy = actor.Name;
        GivenAt = now;
    }
}
