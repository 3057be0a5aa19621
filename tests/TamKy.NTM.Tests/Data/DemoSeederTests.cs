using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Tests.Kit;
using TamKy.NTM.Web.Data.Audit;
using TamKy.NTM.Web.Data.Seed;
using TamKy.NTM.Web.Data.Seed.Demo;
using TamKy.NTM.Web.Features.Consolidation;

namespace TamKy.NTM.Tests.Data;

public sealed class DemoSeederTests(DemoDatabase demo) : IClassFixture<DemoDatabase>
{
    private const string Ngoc = "XA-TAMNGOC";
    private const string Phu = "XA-TAMPHU";
    private const string Thanh = "XA-TAMTHANH";
    private const string Thang = "XA-TAMTHANG";
    private const string Primary = "XA-NTM-2021-2025";

    private static readonly Month January = new(2022, 1);
    private static readonly DateOnly DemoDay = new(2022, 6, 17);

    [Fact]
    public void Every_commune_reports_from_January_to_June()
    {
        var rows = demo.Reports.Select(report => (report.Month.Number, report.Unit.Code));

        string[] communes = [Ngoc, Phu, Thang, Thanh];
        Assert.Equal(Enumerable.Range(1, 6).SelectMany(month => communes.Select(commune => (month, commune))).Order(), rows.Order());
    }

    [Fact]
    public void Communes_follow_their_sets()
    {
        var rows = demo.Assignments.Where(a => a.Unit.Kind is UnitKind.Commune).Select(a => (a.Unit.Code, a.CriteriaSet.Code, a.Year, a.Purpose, a.IsPrimary)).Order();

        Assert.Equal(
            new[]
            {
                (Ngoc, Primary, 2022, FollowPurpose.Maintain, true),
                (Phu, Primary, 2022, FollowPurpose.Maintain, true),
                (Phu, "XA-NTMNC-2021-2025", 2022, FollowPurpose.Strive, false),
                (Thang, Primary, 2022, FollowPurpose.Maintain, true),
                (Thang, "XA-NTMNC-2021-2025", 2022, FollowPurpose.Strive, false),
                (Thanh, Primary, 2022, FollowPurpose.Maintain, true),
            }.Order(),
            rows);
        Assert.All(demo.Assignments.Where(a => a.IsPrimary && a.Unit.Kind is UnitKind.Commune), a => Assert.Equal("Tháng 1 và tháng 2 theo dự thảo", a.Note));
    }

    [Fact]
    public void Two_villages_of_two_communes_strive_for_their_own_standard()
    {
        var rows = demo.Assignments.Where(a => a.Unit.Kind is UnitKind.Village).Select(a => (a.Unit.Code, a.CriteriaSet.Code, a.Year, a.Purpose)).Order();

        Assert.Equal(
            [("THON-TP-QUYTHUONG", "THON-NTMKM-2022-2025", 2022, FollowPurpose.Strive), ("THON-TT-VINHBINH", "THON-NTMKM-2022-2025", 2022, FollowPurpose.Strive)],
            rows);
    }

    [Fact]
    public void Every_finished_month_is_consolidated_and_issued_in_time()
    {
        var months = demo.Consolidated.Select(report => report.Month.Number);

        Assert.Equal(Enumerable.Range(1, 5), months);
        Assert.All(demo.Finished, report => Assert.Equal(ReviewState.Consolidated, report.State));
        Assert.All(demo.Consolidated, report => Assert.Equal(ConsolidationState.Issued, report.State));
        Assert.All(demo.Consolidated, report => Assert.True(report.IssuedOn <= demo.Schedule.OfficeDue(report.Month)));
        Assert.Equal(demo.Consolidated.Select(report => report.DocumentNumber).Distinct().Order(), demo.Consolidated.Select(report => report.DocumentNumber));
    }

    [Fact]
    public void Consolidated_reports_say_what_communes_sent_last_and_what_the_Office_makes_of_it()
    {
        foreach (var report in demo.Consolidated)
        {
            var content = ConsolidatedContent.FromJson(report.ContentJson!);

            Assert.Equal(ReportVersion.HashOf(report.ContentJson!), report.ContentHash);
            Assert.True(content.IsDemo);
            Assert.All(content.Units, unit => Assert.True(unit.IsIncluded));
            Assert.All(content.Units, unit => Assert.Equal(demo.Report(unit.Code, report.Month).Versions[^1].ContentHash, unit.Results!.Hash));
            Assert.All(content.Units, unit => Assert.Equal(demo.Met(demo.Report(unit.Code, report.Month)), MetIn(content, unit.Code)));
            Assert.NotEmpty(report.Passages);
            Assert.True(Readiness.Of(content).CanFreeze);
        }
    }

    [Theory]
    [InlineData(Ngoc, ReviewState.Accepted, 1)]
    [InlineData(Phu, ReviewState.Received, 2)]
    [InlineData(Thang, ReviewState.Returned, 1)]
    [InlineData(Thanh, ReviewState.PendingApproval, 0)]
    public void June_is_under_way(string unit, ReviewState state, int sendings)
    {
        var report = demo.Report(unit, DemoDatabase.June);

        Assert.Equal((state, sendings), (report.State, report.Versions.Count));
    }

    [Fact]
    public void Tam_Thang_has_answered_two_of_six_points_on_five_criteria()
    {
        var report = demo.Report(Thang, DemoDatabase.June);

        var returned = report.Parts.Where(part => part.Verdict is Verdict.Returned).ToList();
        var points = returned.SelectMany(part => part.LastPoints).ToList();
        Assert.Equal([2, 10, 13, 15, 17], returned.OrderBy(part => part.Position).Select(part => part.Criterion!.Number));
        Assert.Equal((6, 2), (points.Count, points.Count(point => point.IsAnswered)));
        Assert.Equal(new DateOnly(2022, 6, 20), report.ResubmitDue);
    }

    [Fact]
    public void Tam_Phu_answered_its_three_points_and_waits_for_two_verdicts()
    {
        var report = demo.Report(Phu, DemoDatabase.June);

        var points = report.Parts.SelectMany(part => part.Points).ToList();
        Assert.Equal(3, points.Count);
        Assert.All(points, point => Assert.True(point.IsAnswered));
        Assert.All(points, point => Assert.Equal(new DateOnly(2022, 6, 14), VietnamTime.DateOf(point.RaisedAt)));
        Assert.Equal(2, report.Parts.Count(part => part.Verdict is Verdict.Pending));
    }

    [Fact]
    public void Tam_Thanh_waits_for_its_chair_and_is_late()
    {
        var report = demo.Report(Thanh, DemoDatabase.June);

        Assert.Equal(new DateOnly(2022, 6, 14), VietnamTime.DateOf(report.Steps[^1].At));
        Assert.Null(report.FirstSentAt);
        Assert.True(demo.Schedule.CommuneDue(DemoDatabase.June) < DemoDay);
    }

    [Fact]
    public void One_commune_is_late_twice_and_the_others_never()
    {
        var late = demo.Finished
            .Where(report => VietnamTime.DateOf(report.FirstSentAt!.Value) > demo.Schedule.CommuneDue(report.Month))
            .Select(report => (report.Unit.Code, report.Month.Number));

        Assert.Equal([(Thanh, 2), (Thanh, 4)], late);
    }

    [Fact]
    public void One_commune_improves_month_by_month()
    {
        var met = demo.Reports.Where(report => report.Unit.Code == Ngoc).Select(report => demo.Met(report).Count).ToList();

        Assert.Equal(met.Order(), met);
        Assert.True(met[^1] >= met[0] + 3, string.Join(", ", met));
    }

    [Fact]
    public void One_commune_loses_a_criterion_that_it_met()
    {
        var january = demo.Met(demo.Report(Thang, January));
        var may = demo.Met(demo.Report(Thang, new Month(2022, 5)));

        Assert.Equal([11], january.Except(may));
        Assert.Empty(may.Except(january));
    }

    [Fact]
    public void Most_criteria_that_can_be_met_are_and_some_are_not()
    {
        var counts = demo.Reports.Select(report => demo.Met(report).Count).ToList();

        Assert.All(counts, count => Assert.InRange(count, 8, 16));
        Assert.True(counts.Distinct().Count() >= 4, string.Join(", ", counts));
    }

    [Fact]
    public void Texts_differ_by_commune_and_month()
    {
        var texts = demo.Reports.SelectMany(report => report.Parts).SelectMany(part => new[] { part.Text, part.Done, part.Unfinished })
            .OfType<string>().Where(text => text != "Không có").ToList();

        Assert.Equal(texts.Distinct(), texts);
        Assert.True(texts.Count > 150, $"{texts.Count}");
    }

    [Fact]
    public void Villages_in_texts_are_those_of_the_commune()
    {
        var villages = SeedFile.Read<UnitFile>(UnitSeed.File).Units
            .Where(unit => unit.Name.StartsWith("Thôn ", StringComparison.Ordinal))
            .ToLookup(unit => unit.Parent!, unit => unit.Name["Thôn ".Length..]);

        foreach (var report in demo.Reports)
        {
            var named = report.Parts
                .SelectMany(part => new[] { part.Text, part.Done, part.Unfinished, part.Cause, part.Solution, part.Proposal })
                .OfType<string>()
                .SelectMany(text => Regex.Matches(text, @"\b[Tt]hôn (\p{Lu}\w+ \p{Lu}\w+)"))
                .Select(match => match.Groups[1].Value)
                .ToList();

            Assert.NotEmpty(named);
            Assert.All(named, name => Assert.Contains(name, villages[report.Unit.Code]));
        }
    }

    [Fact]
    public void Every_version_that_was_sent_is_kept()
    {
        foreach (var report in demo.Reports)
        {
            var sent = report.Steps.Where(step => step.Action is ReviewAction.Send).Select(step => step.At);
            var versions = report.Versions.OrderBy(version => version.Number).ToList();

            Assert.Equal(sent, versions.Select(version => version.SentAt));
            Assert.Equal(Enumerable.Range(1, versions.Count), versions.Select(version => version.Number));
            Assert.All(versions, version => Assert.Equal(ReportVersion.HashOf(version.ContentJson), version.ContentHash));
        }

        Assert.Single(demo.Reports.SelectMany(report => report.Versions), version => version.IsWithdrawn);
    }

    [Fact]
    public void Communes_had_reports_returned_and_answered_and_sent_again()
    {
        var returned = demo.Finished.Where(report => report.ReturnCount > 0).ToList();

        Assert.True(returned.Select(report => report.Unit.Code).Distinct().Count() >= 2);
        Assert.Contains(returned, report => report.ReturnCount == 2);
        Assert.All(returned.SelectMany(report => report.Parts).SelectMany(part => part.Points), point => Assert.True(point.IsAnswered));
        Assert.All(returned, report => Assert.Equal(report.ReturnCount + 1, report.Versions.Count(version => !version.IsWithdrawn)));
    }

    [Fact]
    public void What_was_sent_has_no_gaps()
    {
        foreach (var part in demo.Reports.SelectMany(report => report.Versions).SelectMany(version => version.Content.Parts))
        {
            Assert.All(part.Indicators, indicator => Assert.True(indicator.Value is not null || indicator.JudgedMet is not null, indicator.Code));
            Assert.All(part.PreviousWorks, work => Assert.NotNull(work.Disposition));
            if (part.WorksUnfinished().Any())
            {
                Assert.NotNull(part.Cause);
                Assert.NotNull(part.Solution);
                Assert.NotNull(part.SolutionDue);
            }
        }

        Assert.All(demo.Reports.Where(report => report.State is not ReviewState.Returned), report => Assert.Empty(report.Gaps()));
        Assert.Equal(4, demo.Report(Thang, DemoDatabase.June).Gaps().Count);
    }

    [Fact]
    public void Values_are_within_their_limits_and_have_at_most_two_decimals()
    {
        var entries = demo.Reports.SelectMany(report => report.Parts).SelectMany(part => part.Entries).Where(entry => entry.Indicator.IsNumeric).ToList();

        Assert.All(entries, entry => Assert.InRange(entry.Value!.Value, 0, entry.Indicator.MaxValue));
        Assert.All(entries, entry => Assert.Equal(decimal.Round(entry.Value!.Value, 2), entry.Value.Value));
        Assert.Contains(entries, entry => entry.ConfirmedUnchanged);
        Assert.Contains(entries, entry => !entry.ConfirmedUnchanged);
    }

    [Fact]
    public void Nobody_approved_their_own()
    {
        ReviewAction[] approvals = [ReviewAction.Send, ReviewAction.Return, ReviewAction.Accept];

        Assert.All(demo.Reports, report => Assert.NotEmpty(report.Authors));
        Assert.All(demo.Reports, report => Assert.All(
            report.Steps.Where(step => approvals.Contains(step.Action)), step => Assert.False(report.IsAuthor(step.UserId))));
    }

    [Fact]
    public void Everything_happened_in_order_on_working_days_before_the_demo_day()
    {
        foreach (var report in demo.Reports)
        {
            var moments = report.Steps.Select(step => step.At).ToList();

            Assert.Equal(moments.Order(), moments);
            Assert.All(moments, at => Assert.True(demo.Calendar.IsWorkingDay(VietnamTime.DateOf(at)), $"{at:O}"));
            Assert.All(moments, at => Assert.InRange(VietnamTime.TimeOf(at), new TimeOnly(7, 0), new TimeOnly(17, 30)));
            Assert.True(VietnamTime.DateOf(moments[^1]) < DemoDay);
            Assert.All(report.Parts.Where(part => part.VerdictAt is not null), part => Assert.True(part.VerdictAt < VietnamTime.StartOfDayUtc(DemoDay)));
            Assert.All(report.Authors, author => Assert.True(author.LastWroteAt < VietnamTime.StartOfDayUtc(DemoDay)));
        }
    }

    [Fact]
    public async Task The_same_again_gives_the_same_content()
    {
        await using var again = await DemoDatabase.SeedAsync();
        await using var db = again.Open();

        var reports = await DemoDatabase.ReportsAsync(db);
        Assert.Equal(Content(demo.Reports), Content(reports));
        Assert.Equal(Issued(demo.Consolidated), Issued(await db.ConsolidatedReports.OrderBy(report => report.Month).ToListAsync()));
    }

    [Fact]
    public async Task Each_unit_is_given_what_a_commune_or_department_may_be_given_in_a_year()
    {
        await using var db = demo.Database.Open();

        var given = await db.FundingLines.SelectMany(line => line.Entries, (line, entry) => new { line.UnitId, entry.Amount }).GroupBy(entry => entry.UnitId)
            .Select(unit => unit.Sum(entry => entry.Amount)).ToListAsync();

        Assert.NotEmpty(given);
        Assert.All(given, amount => Assert.InRange(amount, 100_000_000, 20_000_000_000));
    }

    [Fact]
    public async Task The_audit_chain_is_whole()
    {
        await using var db = demo.Database.Open();

        var verdict = await AuditVerifier.VerifyAsync(db);

        Assert.True(verdict.IsWhole);
    }

    [Fact]
    public async Task A_database_with_reports_is_refused_and_stays_as_it_is()
    {
        await using var db = demo.Database.Open();

        await Assert.ThrowsAsync<RuleException>(() => new DemoSeeder(db).SeedAsync());

        Assert.Equal(demo.Reports.Count, await db.MonthlyReports.CountAsync(report => report.Reporter == Reporter.Commune));
    }

    [Fact]
    public async Task A_database_for_real_data_is_refused()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var db = database.Open();
        await new Seeder(db, TimeProvider.System).SeedReferenceAsync(isDemo: false);

        await Assert.ThrowsAsync<RuleException>(() => new DemoSeeder(db).SeedAsync());

        Assert.False(await db.MonthlyReports.AnyAsync());
        Assert.False(await db.CriteriaSetAssignments.AnyAsync());
    }

    private static IEnumerable<int> MetIn(ConsolidatedContent content, string unit) =>
        content.Criteria.Where(criterion => criterion.Result(unit).Status is ComplianceStatus.Met).Select(criterion => criterion.Number);

    private static IEnumerable<(Month, string?, int?, DateOnly?)> Issued(IEnumerable<ConsolidatedReport> reports) =>
        reports.Select(report => (report.Month, report.ContentHash, report.DocumentNumber, report.IssuedOn));

    /// <summary>All that a report says and went through, as text.</summary>
    private static IEnumerable<string> Content(IEnumerable<MonthlyReport> reports) => reports.Select(report => string.Join(
        '\n',
        report.Versions.OrderBy(version => version.Number).Select(version => $"{version.Number} {version.ContentHash} {version.SentBy} {version.SentAt:O}")
            .Concat(report.Steps.Select(step => $"{step.Action} {step.UserName} {step.At:O} {step.Comment}"))
            .Concat(report.Parts.OrderBy(part => part.Position).Select(part => $"{part.Key} {part.Verdict} {part.VerdictAt:O}"))
            .Append(ReportContent.Of(report).ToJson())
            .Prepend($"{report.Unit.Code} {report.Month} {report.State}")));
}
