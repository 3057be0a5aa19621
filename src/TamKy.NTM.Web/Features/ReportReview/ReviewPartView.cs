namespace TamKy.NTM.Web.Features.ReportReview;

/// <summary>One part with the review page it stands on.</summary>
public sealed record ReviewPartView(ReviewPage Page, ReviewPart Part);
