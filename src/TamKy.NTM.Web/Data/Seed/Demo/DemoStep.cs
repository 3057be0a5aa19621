using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Data.Seed.Demo;

/// <summary>Something that is done to a report.</summary>
internal enum DemoAction
{
    /// <summary>The officer types every part that is open.</summary>
    Fill,

    /// <summary>The officer answers points, and mends the parts they are about.</summary>
    Answer,

    Submit,

    AskRevision,

    Send,

    Withdraw,

    Receive,

    /// <summary>The Office gives its verdict on every part that waits for one: returned where there are points, else accepted.</summary>
    Review,

    Conclude,
}

/// <param name="At">The time on the wall in Tam Kỳ.</param>
/// <param name="Drafts">When filling or answering: what was typed in some parts before they were put right.</param>
/// <param name="Points">When reviewing: what is returned.</param>
/// <param name="Pending">When reviewing: parts left for later.</param>
internal sealed record DemoStep(
    DateTime At,
    DemoAction Do,
    string? Comment = null,
    IReadOnlyList<DemoStep.Draft>? Drafts = null,
    IReadOnlyList<DemoStep.Point>? Points = null,
    IReadOnlyList<string>? Pending = null,
    IReadOnlyList<DemoStep.Reply>? Answers = null)
{
    public DateTime Utc => VietnamTime.ToUtc(DateOnly.FromDateTime(At), TimeOnly.FromDateTime(At));

    /// <param name="Values">By code of the indicator, in place of the month's.</param>
    /// <param name="Judgements">The same for what the commune judges.</param>
    /// <param name="Done">In place of the month's works done.</param>
    internal sealed record Draft(
        string Part,
        IReadOnlyDictionary<string, decimal>? Values = null,
        IReadOnlyDictionary<string, bool>? Judgements = null,
        IReadOnlyList<string>? Done = null);

    /// <param name="Indicator">Its code; null for the whole part.</param>
    internal sealed record Point(string Part, string Reason, string? Indicator = null);

    /// <param name="Indicator">Of the point that is answered.</param>
    internal sealed record Reply(string Part, AnswerKind Kind, string? Text = null, string? Indicator = null);
}
