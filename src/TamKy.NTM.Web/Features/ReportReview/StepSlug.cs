using TamKy.NTM.Domain.Review;

namespace TamKy.NTM.Web.Features.ReportReview;

/// <summary>The steps of the workflow as addresses: /bao-cao-thang/15/xac-nhan/gui.</summary>
public static class StepSlug
{
    private static readonly Dictionary<string, ReviewAction> Actions = new(StringComparer.Ordinal)
    {
        ["trinh"] = ReviewAction.SubmitForApproval,
        ["yeu-cau-sua"] = ReviewAction.RequestRevision,
        ["gui"] = ReviewAction.Send,
        ["rut-ve"] = ReviewAction.Withdraw,
        ["tiep-nhan"] = ReviewAction.Receive,
        ["rut-lai-chap-nhan"] = ReviewAction.RevokeAcceptance,
        ["de-nghi-mo-lai"] = ReviewAction.RequestReopening,
    };

    private static readonly Dictionary<ReviewAction, string> Slugs = Actions.ToDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>The step of an address; null when there is none. Returning, accepting and consolidating have pages of their own.</summary>
    public static ReviewAction? Find(string? slug) => slug is not null && Actions.TryGetValue(slug, out var action) ? action : null;

    public static string? Of(ReviewAction action) => Slugs.GetValueOrDefault(action);
}
