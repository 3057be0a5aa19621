using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Verification;
using static TamKy.NTM.Tests.Kit.DomainBuilders;

namespace TamKy.NTM.Tests.Kit;

/// <summary>A commune's report and the people around it. Every step is a real one of the domain; an hour passes with each.</summary>
public sealed class ReportScenario
{
    public const string Roads = "TC:BO-THU:2";
    public const string Planning = "TC:BO-THU:1";
    public const string Water = "TC:BO-THU:3";

    public ReportScenario(Month? month = null, CriteriaSet? set = null, MonthlyReport? previous = null)
    {
        Set = set ?? DomainBuilders.Set();
        Report = new MonthlyReport(Commune(), Form(), month ?? June, [Set], previous).Saved();
    }

    public CriteriaSet Set { get; }

    public MonthlyReport Report { get; }

    public Actor Officer { get; } = Person(1, (Role.CommuneOfficer, OwnUnit));

    public Actor Chair { get; } = Person(2, (Role.CommuneChair, OwnUnit));

    public Actor Reviewer { get; } = Person(3, (Role.CoordinationOfficer, 7));

    public DateTime Clock { get; private set; } = Now;

    public DateTime Tick() => Clock = Clock.AddHours(1);

    public ReportPart Part(string key) => Report.Parts.Single(part => part.Key == key);

    public IndicatorEntry Entry(string code) => Report.Parts.SelectMany(part => part.Entries).Single(entry => entry.Indicator.Code == code);

    public int IndicatorId(string code) => Entry(code).IndicatorId;

    public string Json(string key) => System.Text.Json.JsonSerializer.Serialize(ReportContent.Of(Report).Part(key));

    /// <summary>An input that leaves the part as it is.</summary>
    public PartInput Same(string key)
    {
        var part = Part(key);
        return new PartInput
        {
            Text = part.Text,
            Done = part.Done,
            Unfinished = part.Unfinished,
            CauseKind = part.CauseKind,
            Cause = part.Cause,
            Solution = part.Solution,
            SolutionDue = part.SolutionDue,
            Proposal = part.Proposal,
            Indicators = part.Entries.ToDictionary(entry => entry.IndicatorId, entry => new IndicatorInput(entry.Value, entry.JudgedMet, entry.Remark)),
            PreviousWorks = part.PreviousWorks.ToDictionary(work => work.Id, work => new PreviousWorkInput(work.Disposition, work.Note)),
        };
    }

    public void Fill(string key, PartInput input) => Report.Fill(Part(key).Id, input, Officer, Tick());

    public void Report21(decimal? value) => Fill(Roads, With(Roads, "2.1", new IndicatorInput(value, null, null)));

    public PartInput With(string key, string code, IndicatorInput input)
    {
        var same = Same(key);
        return same with { Indicators = new Dictionary<int, IndicatorInput>(same.Indicators) { [IndicatorId(code)] = input } };
    }

    public ReportScenario Filled()
    {
        foreach (var part in Report.Parts)
        {
            Fill(part.Key, Same(part.Key) with
            {
                Text = part.Section is null ? null : $"Lời của mục {part.Section.Code}",
                Indicators = part.Entries.ToDictionary(entry => entry.IndicatorId, _ => new IndicatorInput(61.5m, true, null)),
                PreviousWorks = part.PreviousWorks.ToDictionary(work => work.Id, _ => new PreviousWorkInput(WorkDisposition.Done, null)),
            });
        }

        Fill(Roads, With(Roads, "2.2", new IndicatorInput(4, null, null)));
        return this;
    }

    public ReportScenario Submitted() => Step(ReviewAction.SubmitForApproval, Officer);

    public ReportScenario Sent() => Submitted().Step(ReviewAction.Send, Chair);

    public ReportScenario Received() => Sent().Step(ReviewAction.Receive, Reviewer);

    public ReportScenario Step(ReviewAction action, Actor actor, string? comment = null)
    {
        Report.Apply(action, actor, Tick(), comment);
        return this;
    }

    public ReportScenario Accept(params string[] keys)
    {
        foreach (var key in keys)
        {
            Report.GiveVerdict(Part(key).Id, Verdict.Accepted, [], Conclusions.None, Reviewer, Tick());
        }

        return this;
    }

    public ReportScenario AcceptPending() =>
        Accept([.. Report.Parts.Where(part => part.Verdict is Verdict.Pending).Select(part => part.Key)]);

    public ReportScenario Return(string key, params (string? Code, string Reason)[] points)
    {
        var inputs = points.Select(point => new PointInput(point.Code is null ? null : IndicatorId(point.Code), point.Reason)).ToList();
        Report.GiveVerdict(Part(key).Id, Verdict.Returned, inputs, Conclusions.None, Reviewer, Tick());
        Report.Saved();
        return this;
    }

    public ReviewAction Conclude() => Report.Conclude([], Reviewer, Tick(), new DateOnly(2022, 6, 20));

    /// <summary>Roads returned with a point on 2.1 and one on the whole part; everything else accepted.</summary>
    public ReportScenario RoadsReturned()
    {
        Return(Roads, ("2.1", "Số liệu chưa khớp hồ sơ"), (null, "Thiếu danh mục đường")).AcceptPending().Conclude();
        return this;
    }

    public ReportScenario AnswerRoads(AnswerKind? kind = AnswerKind.Corrected, string? text = null)
    {
        Report.Answer(Part(Roads).Id, Part(Roads).PointsToAnswer.ToDictionary(point => point.Id, _ => new AnswerInput(kind, text)), Officer, Tick());
        return this;
    }
}
