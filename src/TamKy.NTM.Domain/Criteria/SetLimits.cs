namespace TamKy.NTM.Domain.Criteria;

/// <summary>How long the texts of a set may be, and how much fits in one: for forms, files and the database alike.</summary>
public static class SetLimits
{
    public const int SetCode = 64;
    public const int Code = 16;
    public const int Name = 250;
    public const int Text = 2000;
    public const int Unit = 64;
    public const int ThresholdText = 500;
    public const int Words = 1000;
    public const int Zone = 16;
    public const int Region = 100;
    public const int LegalBasis = 500;
    public const int LegalBases = 12;

    /// <summary>A set has some twenty criteria; a file with more than this is something else.</summary>
    public const int Criteria = 99;

    public const int Indicators = 500;

    public const int Thresholds = 5_000;
}
