using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Reporting;
using static TamKy.NTM.Tests.Kit.DomainBuilders;

namespace TamKy.NTM.Tests.Domain;

public class ConsolidatedReportTests
{
    private const string Content = """{"So":"14/19"}""";

    private static readonly DateOnly Today = new(2022, 6, 25);
    private static readonly Actor Officer = Person(3, (Role.CoordinationOfficer, 7));
    private static readonly Actor Head = Person(4, (Role.CoordinationHead, 7));

    [Fact]
    public void Only_the_Office_composes_freezes_and_corrects()
    {
        var frozen = Frozen();

        foreach (var stranger in Strangers())
        {
            Assert.Throws<PermissionException>(() => new ConsolidatedReport(June, stranger, Now));
            Assert.Throws<PermissionException>(() => Composed().Write("I", "Lời", stranger, Now));
            Assert.Throws<PermissionException>(() => Composed().Freeze(Content, stranger, Now));
            Assert.Throws<PermissionException>(() => frozen.Correct("Sai số", stranger, Now));
        }

        Assert.Equal(ConsolidationState.Frozen, frozen.State);
    }

    [Fact]
    public void Only_the_head_of_the_Office_issues()
    {
        var report = Frozen();

        foreach (var stranger in Strangers().Append(Officer))
        {
            Assert.Throws<PermissionException>(() => report.Issue(12, Today, stranger, Today));
        }

        report.Issue(12, Today, Head, Today);
        Assert.Equal((ConsolidationState.Issued, 12, Today, "Người 4"), (report.State, report.DocumentNumber, report.IssuedOn, report.IssuedBy));
    }

    [Fact]
    public void A_new_report_is_the_first_version_and_says_who_composes_it()
    {
        var report = new ConsolidatedReport(June, Officer, Now);

        Assert.Equal((June, 1, ConsolidationState.Composing, "Người 3", Now), (report.Month, report.Number, report.State, report.ComposedBy, report.ComposedAt));
        Assert.Null(report.CorrectionReason);
        Assert.Null(report.ContentJson);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n")]
    public void An_empty_passage_is_removed(string? empty)
    {
        var report = Composed();

        report.Write("I", empty, Officer, Now);

        Assert.Null(report.Passage("I"));
        Assert.Equal(["II"], report.Passages.Select(passage => passage.Key));
    }

    [Fact]
    public void A_passage_says_who_changed_it_last_and_saving_it_unchanged_changes_nothing()
    {
        var report = Composed();

        report.Write("I", "Lời của mục I", Head, Now.AddDays(1));
        report.Write("II", "Lời khác", Head, Now.AddDays(1));

        Assert.Equal(
            [("I", "Lời của mục I", "Người 3", Now), ("II", "Lời khác", "Người 4", Now.AddDays(1))],
            report.Passages.Select(passage => (passage.Key, passage.Text, passage.EditedBy, passage.EditedAt)));
    }

    [Fact]
    public void Frozen_and_issued_content_is_never_changed()
    {
        var report = Frozen();
        var frozen = Snapshot(report);

        Assert.Throws<RuleException>(() => report.Write("I", "Lời mới", Officer, Now));
        Assert.Throws<RuleException>(() => report.Write("I", null, Officer, Now));
        Assert.Throws<RuleException>(() => report.Freeze("{}", Officer, Now));
        Assert.Equal(frozen, Snapshot(report));
        report.Issue(12, Today, Head, Today);
        Assert.Throws<RuleException>(() => report.Write("I", "Lời mới", Head, Now));
        Assert.Throws<RuleException>(() => report.Freeze("{}", Head, Now));
        Assert.Throws<RuleException>(() => report.Issue(13, Today, Head, Today));

        Assert.Equal((Content, ReportVersion.HashOf(Content), 12), (report.ContentJson, report.ContentHash, report.DocumentNumber));
        Assert.Equal(frozen.Passages, Snapshot(report).Passages);
    }

    [Fact]
    public void Only_a_frozen_report_is_issued() =>
        Assert.Throws<RuleException>(() => Composed().Issue(12, Today, Head, Today));

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void The_number_is_one_or_more(int number)
    {
        var report = Frozen();

        Assert.Throws<RuleException>(() => report.Issue(number, Today, Head, Today));

        Assert.Equal((ConsolidationState.Frozen, null), (report.State, report.DocumentNumber));
    }

    [Theory]
    [InlineData("2022-05-31", false)]
    [InlineData("2022-06-01", true)]
    [InlineData("2022-06-25", true)]
    [InlineData("2022-06-26", false)]
    public void It_is_issued_neither_before_its_month_nor_after_today(string date, bool isAllowed)
    {
        var report = Frozen();
        var issuedOn = DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture);

        var refusal = Record.Exception(() => report.Issue(1, issuedOn, Head, Today));

        Assert.Equal(isAllowed ? null : typeof(RuleException), refusal?.GetType());
        Assert.Equal(isAllowed ? ConsolidationState.Issued : ConsolidationState.Frozen, report.State);
    }

    [Fact]
    public void A_correction_is_the_next_version_with_its_reason_and_leaves_the_old_one_as_it_is()
    {
        var report = Frozen();
        report.Issue(12, Today, Head, Today);
        var before = Snapshot(report);

        var next = report.Correct("  Sai số 2.1 của xã ", Officer, Now.AddDays(3));
        next.Write("I", "Lời đã sửa", Officer, Now.AddDays(3));

        Assert.Equal((June, 2, ConsolidationState.Composing, "Sai số 2.1 của xã"), (next.Month, next.Number, next.State, next.CorrectionReason));
        Assert.Equal(("Lời đã sửa", "Lời của mục II"), (next.Passage("I"), next.Passage("II")));
        Assert.Null(next.ContentJson);
        Assert.Null(next.DocumentNumber);
        Assert.Equal(before, Snapshot(report));
    }

    [Fact]
    public void A_correction_of_a_correction_counts_on()
    {
        var second = Frozen().Correct("Lần một", Officer, Now);
        second.Freeze(Content, Officer, Now);

        Assert.Equal(3, second.Correct("Lần hai", Officer, Now).Number);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void A_correction_needs_a_reason(string? reason) =>
        Assert.Throws<RuleException>(() => Frozen().Correct(reason, Officer, Now));

    [Fact]
    public void What_is_still_composed_is_edited_not_corrected() =>
        Assert.Throws<RuleException>(() => Composed().Correct("Sai số", Officer, Now));

    private static ConsolidatedReport Composed()
    {
        var report = new ConsolidatedReport(June, Officer, Now);
        report.Write("I", "Lời của mục I", Officer, Now);
        report.Write("II", "Lời của mục II", Officer, Now);
        return report;
    }

    private static ConsolidatedReport Frozen()
    {
        var report = Composed();
        report.Freeze(Content, Officer, Now);
        return report;
    }

    private static IEnumerable<Actor> Strangers() =>
        Enum.GetValues<Role>().Where(role => role is not (Role.CoordinationOfficer or Role.CoordinationHead)).Select(role => Person(9, (role, OwnUnit))).Append(Actor.None);

    private static (string? Json, string? Hash, int Version, string Passages) Snapshot(ConsolidatedReport report) =>
        (report.ContentJson, report.ContentHash, report.Version, string.Join('|', report.Passages.Select(passage => passage.Key + passage.Text)));
}
