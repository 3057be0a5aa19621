namespace TamKy.NTM.Domain.Review;

/// <summary>One line of a record's history. Never changed, never removed.</summary>
public sealed class ReviewStep
{
    private ReviewStep()
    {
    }

    internal ReviewStep(ReviewAction action, ReviewState from, ReviewState to, int userId, string userName, DateTime at, string? comment)
    {
        Action = action;
        From = from;
        To = to;
        UserId = userId;
        UserName = userName;
        At = at;
        Comment = comment;
    }

    public int Id { get; private set; }

    public ReviewAction Action { get; private set; }

    public ReviewState From { get; private set; }

    public ReviewState To { get; private set; }

    public int UserId { get; private set; }

    /// <summary>As it was then.</summary>
    public string UserName { get; private set; } = null!;

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public string? Comment { get; private set; }
}
