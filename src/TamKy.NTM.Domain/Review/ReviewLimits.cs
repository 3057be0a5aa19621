namespace TamKy.NTM.Domain.Review;

/// <summary>Longest texts of a review, in characters; the pages state them and the database holds them.</summary>
public static class ReviewLimits
{
    public const int Comment = 4000;
    public const int Reason = 1000;
    public const int Answer = 1000;
}
