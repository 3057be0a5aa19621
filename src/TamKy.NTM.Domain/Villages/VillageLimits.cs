namespace TamKy.NTM.Domain.Villages;

/// <summary>How long texts about villages may be, and what numbers make sense.</summary>
public static class VillageLimits
{
    public const int Name = 100;
    public const int Remark = 500;
    public const int Source = 300;
    public const int Person = 200;

    /// <summary>More than any village of the province has; a larger number is a slip of the keyboard.</summary>
    public const int Households = 20_000;

    public const int People = 100_000;
}
