namespace TamKy.NTM.Domain.Programmes;

/// <summary>A criterion that a task serves, by what outlives the versions of its set.</summary>
public sealed record TaskCriterion(string SetCode, int Number)
{
    public const int SetCodeLength = 40;
}
