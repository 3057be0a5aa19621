namespace TamKy.NTM.Domain.Criteria;

/// <summary>How far a reported value is from its threshold, in the unit of the indicator; nothing when it is met or cannot be compared.</summary>
public static class ThresholdGap
{
    public static decimal? Of(Indicator indicator, decimal? value, decimal? threshold)
    {
        if (value is not { } reported || threshold is not { } required || indicator.Evaluate(reported, null, required) is not ComplianceStatus.NotMet)
        {
            return null;
        }

        return Math.Abs(required - reported);
    }
}
