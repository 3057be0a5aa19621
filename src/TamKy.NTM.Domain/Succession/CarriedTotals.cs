namespace TamKy.NTM.Domain.Succession;

/// <summary>A total over all units before and after. Of counts it is the sum; of rates the rate times its weight, as far as rounding allows.</summary>
/// <param name="Tolerance">The largest difference that rounding can make: half of the last decimal, times the weights; 0 for counts.</param>
public sealed record CarriedTotals(decimal Before, decimal After, decimal Tolerance)
{
    public bool Agree => Math.Abs(After - Before) <= Tolerance;
}
