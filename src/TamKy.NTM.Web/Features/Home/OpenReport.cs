using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Home;

/// <summary>A report that is not consolidated yet: how far its review is, and the last step with its words.</summary>
/// <param name="LastWroteAt">UTC; null while nobody wrote anything.</param>
public sealed record OpenReport(
    int Id,
    int UnitId,
    string UnitName,
    Month Month,
    ReviewState State,
    int Round,
    int Parts,
    int Decided,
    DateTime? LastWroteAt,
    ReviewAction? LastAction,
    string? LastBy,
    DateTime? LastAt,
    string? LastComment)
{
    public string MonthText => $"tháng {VietnameseFormat.Month(Month)}";

    /// <summary>The unit inside a sentence: "xã Tam Ngọc".</summary>
    public string UnitInText => VietnameseFormat.InSentence(UnitName);

    public WorkQuote? Words => LastComment is { } words && LastAt is { } at ? new WorkQuote(words, LastBy ?? string.Empty, at) : null;

    public static IQueryable<OpenReport> Query(AppDbContext db, Actor actor, Month from) =>
        from report in db.MonthlyReports.VisibleTo(actor)
        where report.State != ReviewState.Consolidated && report.Month >= @from
        orderby report.Month, report.Unit.Code
        select new OpenReport(
            report.Id,
            report.UnitId,
            report.Unit.Name,
            report.Month,
            report.State,
            report.Round,
            report.Parts.Count,
            report.Parts.Count(part => part.Verdict != Verdict.Pending),
            report.Authors.Max(author => (DateTime?)author.LastWroteAt),
            report.Steps.OrderByDescending(step => step.Id).Select(step => (ReviewAction?)step.Action).FirstOrDefault(),
            report.Steps.OrderByDescending(step => step.Id).Select(step => step.UserName).FirstOrDefault(),
            report.Steps.Max(step => (DateTime?)step.At),
            report.Steps.OrderByDescending(step => step.Id).Select(step => step.Comment).FirstOrDefault());
}
