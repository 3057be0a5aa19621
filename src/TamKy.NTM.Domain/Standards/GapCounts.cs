namespace TamKy.NTM.Domain.Standards;

/// <summary>How many of each class; always all six.</summary>
public readonly record struct GapCounts(int Met, int AtRisk, int NotMet, int MissingEvidence, int Awaiting, int NotAssessed)
{
    public int Total => Met + AtRisk + NotMet + MissingEvidence + Awaiting + NotAssessed;

    public static GapCounts Of(IEnumerable<GapClass> classes)
    {
        var all = classes.CountBy(known => known).ToDictionary();
        int Count(GapClass one) => all.GetValueOrDefault(one);
        return new GapCounts(
            Count(GapClass.Met), Count(GapClass.AtRisk), Count(GapClass.NotMet), Count(GapClass.MissingEvidence), Count(GapClass.AwaitingThreshold), Count(GapClass.NotAssessed));
    }
}
