namespace TamKy.NTM.Domain.Succession;

public static class ReorganizationLimits
{
    public const int Code = 64;
    public const int Name = 250;
    public const int Basis = 1000;
    public const int Weight = 100;
    public const int Source = 500;
    public const int Reason = 1000;
    public const int AdministrativeCode = 16;

    /// <summary>A split into more units than this has not been seen; the form has as many rows.</summary>
    public const int Successors = 6;

    public const decimal MostWeight = 999_999_999;
}
