using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Domain.Standards;

/// <summary>What a plan expects from one source, for one type of capital where the source tells them apart.</summary>
public sealed class PlanCost
{
    private PlanCost()
    {
    }

    internal PlanCost(FundingSource source, CapitalType? capital, long amount, string? note)
    {
        Source = source;
        SourceId = source.Id;
        Capital = capital;
        CapitalId = capital?.Id;
        Amount = amount;
        Note = note;
    }

    public int Id { get; private set; }

    public int SourceId { get; private set; }

    public FundingSource Source { get; private set; } = null!;

    public int? CapitalId { get; private set; }

    /// <summary>Null where the source is one sum.</summary>
    public CapitalType? Capital { get; private set; }

    /// <summary>Đồng.</summary>
    public long Amount { get; internal set; }

    public string? Note { get; internal set; }
}
