namespace TamKy.NTM.Domain.Criteria;

public static class NtmLevels
{
    /// <summary>What tells a criterion of this level from the one of the same number in the basic set: " (nâng cao)"; empty for the basic one.</summary>
    public static string Suffix(this NtmLevel level) => level switch
    {
        NtmLevel.AdvancedCommune => " (nâng cao)",
        NtmLevel.ModelCommune => " (kiểu mẫu)",
        _ => string.Empty,
    };
}
