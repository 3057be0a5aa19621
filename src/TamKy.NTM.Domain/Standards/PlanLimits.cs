namespace TamKy.NTM.Domain.Standards;

/// <summary>Longest texts of plans and recognition, in characters; the pages state them and the database holds them.</summary>
public static class PlanLimits
{
    public const int Goal = 4000;
    public const int Target = 300;
    public const int Note = 500;
    public const int Opinion = 4000;
    public const int Number = 100;
    public const int Remark = 1000;

    /// <summary>A thousand billion đồng: more is a slip of the hand.</summary>
    public const long MostMoney = 1_000_000_000_000_000;

    public const int LastYear = 2099;
}
