using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Domain.Standards;

/// <summary>What a plan wants of one criterion in one year, in words or as a number.</summary>
public sealed class PlanTarget
{
    private PlanTarget()
    {
    }

    internal PlanTarget(Criterion criterion, int year, string text)
    {
        Criterion = criterion;
        CriterionId = criterion.Id;
        Year = year;
        Text = text;
    }

    public int Id { get; private set; }

    public int CriterionId { get; private set; }

    public Criterion Criterion { get; private set; } = null!;

    public int Year { get; private set; }

    public string Text { get; internal set; } = null!;
}
