using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Verification;

namespace TamKy.NTM.Web.Data.Seed.Demo;

/// <summary>Takes a report through its month as its people would: by the domain's own methods, at the times of the file.</summary>
internal sealed class DemoCourse(DemoCommune commune, DemoMonth month, MonthlyReport report, MonthlyReport? last, DemoActors actors, ReportingSchedule schedule, DemoVerification departments)
{
    private static readonly TimeSpan PerPart = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan PerVerdict = TimeSpan.FromSeconds(40);

    private readonly DemoContent _content = new(commune, month);

    public MonthlyReport Report => report;

    /// <summary>What the departments said of the report so far.</summary>
    public IReadOnlyList<DepartmentVerification> Verifications => departments.Given;

    public IReadOnlyList<IReadOnlyList<DemoStep>> Rounds { get; } = month.Rounds();

    public void Check() => _content.Check(report);

    /// <summary>What happens beside the course once its steps are taken.</summary>
    public void End() => departments.UnderWay();

    public void Take(DemoStep step)
    {
        switch (step.Do)
        {
            case DemoAction.Fill:
                Fill(step);
                break;
            case DemoAction.Answer:
                Answer(step);
                break;
            case DemoAction.Review:
                Review(step);
                break;
            case DemoAction.Conclude:
                report.Conclude(Verifications, actors.Office, step.Utc, schedule.ResubmitDue(DateOnly.FromDateTime(step.At)));
                break;
            default:
                Apply(step);
                break;
        }
    }

    private void Apply(DemoStep step)
    {
        var (action, user) = step.Do switch
        {
            DemoAction.Submit => (ReviewAction.SubmitForApproval, actors.Named(commune.Officer)),
            DemoAction.AskRevision => (ReviewAction.RequestRevision, actors.Named(commune.Chair)),
            DemoAction.Send => (ReviewAction.Send, actors.Named(commune.Chair)),
            DemoAction.Withdraw => (ReviewAction.Withdraw, actors.Named(commune.Officer)),
            DemoAction.Receive => (ReviewAction.Receive, actors.Office),
            _ => throw new InvalidDataException($"{step.Do} is no step of the workflow."),
        };
        report.Apply(action, user, step.Utc, step.Comment);
    }

    private void Fill(DemoStep step)
    {
        var officer = actors.Named(commune.Officer);
        var at = step.Utc;
        foreach (var part in report.Parts.Where(report.IsOpen).OrderBy(part => part.Position))
        {
            var input = Typed(part, step);
            if (last is not null && part.IsEmpty && IsUnchanged(part, input))
            {
                report.ConfirmUnchanged(part.Id, last, officer, at);
            }

            report.Fill(part.Id, input, officer, at);
            at += PerPart;
        }
    }

    private void Answer(DemoStep step)
    {
        var officer = actors.Named(commune.Officer);
        foreach (var answers in step.Answers!.GroupBy(answer => answer.Part))
        {
            var part = Part(answers.Key);
            report.Fill(part.Id, Typed(part, step), officer, step.Utc);
            var inputs = answers.ToDictionary(answer => PointOf(part, answer).Id, answer => new AnswerInput(answer.Kind, answer.Text));
            report.Answer(part.Id, inputs, officer, step.Utc);
        }
    }

    private void Review(DemoStep step)
    {
        var at = step.Utc;
        departments.BeforeReviewAt(at);
        var left = step.Pending ?? [];
        var returned = (step.Points ?? []).ToLookup(point => point.Part);
        var waiting = report.Parts.Where(part => part.Verdict is Verdict.Pending && !left.Contains(part.Key)).OrderBy(part => part.Position).ToList();
        if (returned.Select(points => points.Key).Except(waiting.Select(part => part.Key)).FirstOrDefault() is { } other)
        {
            throw new InvalidDataException($"{commune.Unit}, {month.Month}: {other} waits for no verdict at {step.At}.");
        }

        foreach (var part in waiting)
        {
            var points = returned[part.Key].Select(point => new PointInput(IndicatorId(part, point.Indicator), point.Reason)).ToList();
            report.GiveVerdict(part.Id, points.Count == 0 ? Verdict.Accepted : Verdict.Returned, points, departments.Conclusions, actors.Office, at);
            at += PerVerdict;
        }
    }

    private PartInput Typed(ReportPart part, DemoStep step) => _content.Of(part, step.Drafts?.FirstOrDefault(draft => draft.Part == part.Key));

    /// <summary>Every indicator as last month: the officer confirms them in one step instead of typing.</summary>
    private bool IsUnchanged(ReportPart part, PartInput input)
    {
        var before = last!.Parts.FirstOrDefault(candidate => candidate.Key == part.Key)?.Entries ?? [];
        return part.Entries.Count > 0 && part.Entries.All(entry =>
            before.FirstOrDefault(candidate => candidate.IndicatorId == entry.IndicatorId) is { } old
            && (old.Value, old.JudgedMet) == (input.Indicators[entry.IndicatorId].Value, input.Indicators[entry.IndicatorId].JudgedMet));
    }

    private ReportPart Part(string key) =>
        report.Parts.FirstOrDefault(part => part.Key == key) ?? throw new InvalidDataException($"{commune.Unit}, {month.Month}: the report has no {key}.");

    private static int? IndicatorId(ReportPart part, string? code) =>
        code is null ? null : part.Entries.First(entry => entry.Indicator.Code == code).IndicatorId;

    private static ReviewPoint PointOf(ReportPart part, DemoStep.Reply answer) =>
        part.PointsToAnswer.First(point => point.IndicatorId == IndicatorId(part, answer.Indicator));
}
