namespace TamKy.NTM.Domain.Funding;

/// <summary>How long texts about money may be, and what sums make sense.</summary>
public static class FundingLimits
{
    public const int Number = 100;
    public const int Content = 500;
    public const int Person = 200;
    public const int Criteria = 20;
    public const int ProjectCode = 64;
    public const int QuantityUnit = 30;

    /// <summary>A hundred million days, square metres or pieces.</summary>
    public const decimal Quantity = 100_000_000;

    /// <summary>Ten thousand billion đồng: more than the city's whole budget; a larger sum is a slip of the keyboard.</summary>
    public const long Amount = 10_000_000_000_000;

    public const int FirstYear = 2010;
    public const int LastYear = 2100;
}
