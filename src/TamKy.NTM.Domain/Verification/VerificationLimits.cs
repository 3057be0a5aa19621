namespace TamKy.NTM.Domain.Verification;

/// <summary>How long texts may be, in characters.</summary>
public static class VerificationLimits
{
    public const int Reason = 1000;
    public const int Answer = 1000;
    public const int Name = 200;
}
