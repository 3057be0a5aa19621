namespace TamKy.NTM.Domain.Reporting.Consolidation;

/// <summary>Names of the places in a consolidated report that the Office words.</summary>
public static class PassageKey
{
    public const string Direction = "MUC:I";
    public const string Movements = "MUC:II.6";
    public const string Shortcomings = "MUC:III";
    public const string ObjectiveCauses = "NN:KQ";
    public const string SubjectiveCauses = "NN:CQ";
    public const string NextMonth = "MUC:IV";
    public const string Proposals = "MUC:V";

    public static string Done(ConsolidatedTopic topic) => $"XONG:{topic.Key}";

    public static string Unfinished(ConsolidatedTopic topic) => $"CHUA:{topic.Key}";
}
