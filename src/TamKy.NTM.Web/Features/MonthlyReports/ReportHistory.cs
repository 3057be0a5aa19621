using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.MonthlyReports;

/// <summary>The history of a report for the timeline, newest first; readable by the commune, with names.</summary>
public static class ReportHistory
{
    public static IReadOnlyList<TimelineEntry> Of(MonthlyReport report)
    {
        List<TimelineEntry> entries = [];
        var sendings = 0;
        foreach (var step in report.Steps.OrderBy(step => step.Id))
        {
            sendings += step.Action is ReviewAction.Send ? 1 : 0;
            var title = step.Action is ReviewAction.Send ? $"Đã gửi, lần {sendings}" : Labels.Of(step.Action);
            entries.Insert(0, new TimelineEntry(step.At, title, step.UserName)
            {
                Comment = step.Comment,
                Tone = step.Action is ReviewAction.Return or ReviewAction.RequestRevision ? Tone.Warn : Tone.Plain,
            });
        }

        return entries;
    }
}
