using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Reporting;
using static TamKy.NTM.Tests.Kit.DomainBuilders;

namespace TamKy.NTM.Tests.Domain;

/// <summary>The treasury's statement against the portal: matching, what is said about differences, the signature and the lock.</summary>
public class TreasuryTests
{
    private const int FinanceUnit = 70;

    private static readonly Month May = new(2022, 5);
    private static readonly Actor Officer = Person(1, (Role.FinanceOfficer, FinanceUnit));
    private static readonly Actor Head = Person(2, (Role.DepartmentHead, FinanceUnit));

    [Theory]
    [InlineData("0077/GRT", "2022-05-10", 100, MatchKind.Same)]
    [InlineData("77 / grt", "2022-05-10", 100, MatchKind.Same)]
    [InlineData("77/GRT", "2022-05-12", 100, MatchKind.DateDiffers)]
    [InlineData("78/GRT", "2022-05-10", 100, MatchKind.NumberDiffers)]
    [InlineData("77/GRT", "2022-05-10", 90, MatchKind.AmountDiffers)]
    [InlineData("77/GRT", "2022-05-11", 90, MatchKind.AmountDiffers)]
    public void A_line_finds_its_document(string number, string date, long amount, MatchKind kind)
    {
        var found = Assert.Single(Statement(Row(number, date, amount)).Match([Paper(1, "77/GRT", "2022-05-10", 100)]));

        Assert.Equal(kind, found.Kind);
        Assert.Equal(kind is not MatchKind.Same, found.IsDifference);
    }

    [Fact]
    public void What_nothing_goes_with_stands_alone_and_a_line_written_twice_is_named()
    {
        var found = Statement(Row("1", "2022-05-10", 100), Row("1", "2022-05-10", 100), Row("9", "2022-05-11", 7)).Match([Paper(1, "1", "2022-05-10", 100), Paper(2, "2", "2022-05-20", 55)]);

        Assert.Equal([MatchKind.Duplicate, MatchKind.OnlyStatement, MatchKind.OnlyPortal, MatchKind.Same], found.Select(match => match.Kind));
    }

    [Fact]
    public void Where_two_documents_would_do_none_is_guessed()
    {
        var found = Statement(Row("9", "2022-05-10", 100)).Match([Paper(1, "1", "2022-05-10", 100), Paper(2, "2", "2022-05-10", 100)]);

        Assert.Equal([MatchKind.OnlyPortal, MatchKind.OnlyPortal, MatchKind.OnlyStatement], found.Select(match => match.Kind).Order(Comparer<MatchKind>.Create((left, right) => right.CompareTo(left))));
    }

    [Fact]
    public void Every_line_and_every_document_stands_once_and_the_differences_add_up()
    {
        var random = new Random(20220531);
        for (var round = 0; round < 300; round++)
        {
            var papers = Enumerable.Range(1, random.Next(0, 25)).Select(id => Paper(id, $"{random.Next(1, 15)}", $"2022-05-{random.Next(1, 6):00}", random.Next(1, 8))).ToList();
            var rows = Enumerable.Range(1, random.Next(1, 25)).Select(_ => Row($"{random.Next(1, 15)}", $"2022-05-{random.Next(1, 6):00}", random.Next(1, 8))).ToArray();
            var month = Statement(rows);
            var found = month.Match(papers);

            Assert.Equal(month.Lines.Count, found.Select(match => match.Line).OfType<StatementLine>().Distinct().Count());
            Assert.Equal(papers.Select(paper => paper.Id), found.Select(match => match.Paper).OfType<TreasuryPaper>().Select(paper => paper.Id).Order());
            Assert.Equal(rows.Sum(row => row.Amount) - papers.Sum(paper => paper.Amount), found.Sum(match => match.Difference));
            Assert.All(found.Where(match => match.Kind is MatchKind.Same), match => Assert.Equal(0, match.Difference));
        }
    }

    /// <summary>A statement as long as may be: comparing each line with each document would take minutes.</summary>
    [Fact]
    public void The_longest_statement_is_matched_in_a_moment()
    {
        var rows = Enumerable.Range(1, TreasuryMonth.MostLines).Select(number => Row($"{number:0000}/GRT", $"2022-05-{(number % 31) + 1:00}", number % 97 + 1)).ToArray();
        var papers = rows.Select((row, index) => Paper(index + 1, row.Number, $"2022-05-{((row.Date.Day + (index % 2)) % 31) + 1:00}", row.Amount)).ToList();
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var found = Statement(rows).Match(papers);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
        Assert.All(found, match => Assert.Equal(match.Line!.Number, match.Paper!.Number));
    }

    [Fact]
    public void A_person_pairs_what_the_rules_cannot_and_a_document_goes_with_one_line_only()
    {
        var month = Statement(Row("9", "2022-05-10", 100), Row("8", "2022-05-11", 100));
        TreasuryPaper[] papers = [Paper(1, "1", "2022-05-30", 100)];

        month.Settle(month.Lines[0], papers[0], "Gõ nhầm số", Officer);

        Assert.Throws<RuleException>(() => month.Settle(month.Lines[1], papers[0], "Cũng là nó", Officer));
        Assert.Equal((MatchKind.ByHand, false, "Gõ nhầm số"), month.Match(papers).Where(match => match.Paper is not null).Select(match => (match.Kind, match.IsDifference, match.Reason!)).Single());
    }

    [Fact]
    public void Only_a_whole_explained_month_is_signed_and_then_stays_as_it_is()
    {
        var month = Statement(Row("1", "2022-05-10", 100), Row("9", "2022-05-11", 7));
        TreasuryPaper[] papers = [Paper(1, "1", "2022-05-10", 100), Paper(2, "2", "2022-05-20", 55)];

        Assert.Contains("Còn 2 chênh lệch chưa giải trình", Assert.Throws<RuleException>(() => month.SignOff(papers, 0, Head, Now)).Message, StringComparison.Ordinal);
        month.Settle(month.Lines[1], null, "Phí", Officer);
        month.Explain(papers[1], "Kho bạc hạch toán tháng sau", Officer);
        Assert.Throws<RuleException>(() => month.SignOff(papers, 1, Head, Now));
        month.SignOff(papers, 0, Head, Now);

        Assert.Equal((107, 155), (month.SignedStatement, month.SignedPortal));
        Assert.Throws<RuleException>(() => month.SignOff(papers, 0, Head, Now));
        Assert.Throws<RuleException>(() => month.Settle(month.Lines[0], null, "Thôi", Officer));
        Assert.Throws<RuleException>(() => month.Import("b.csv", [Row("1", "2022-05-10", 100)], Officer, Now));
    }

    [Fact]
    public void A_month_that_runs_or_has_no_statement_is_not_signed()
    {
        var running = new TreasuryMonth(June, Commune(FinanceUnit));
        running.Import("a.csv", [new StatementRow(2, "1", new DateOnly(2022, 6, 2), 5, null)], Officer, Now);

        Assert.Throws<RuleException>(() => running.SignOff([Paper(1, "1", "2022-06-02", 5)], 0, Head, Now));
        Assert.Throws<RuleException>(() => new TreasuryMonth(May, Commune(FinanceUnit)).SignOff([], 0, Head, Now));
    }

    [Fact]
    public void Finance_reconciles_its_head_signs_and_nobody_signs_what_they_imported()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            var person = Person(9, (role, FinanceUnit));
            Assert.Equal(role is Role.FinanceOfficer, TreasuryMonth.MayReconcile(person));
            Assert.Equal(role is Role.DepartmentHead, Statement(Row("1", "2022-05-10", 100)).MaySign(person));
        }

        Assert.False(Statement(Row("1", "2022-05-10", 100)).MaySign(Person(9, (Role.DepartmentHead, OtherUnit))));
        var both = Person(1, (Role.FinanceOfficer, FinanceUnit), (Role.DepartmentHead, FinanceUnit));
        Assert.Throws<RuleException>(() => Statement(Row("1", "2022-05-10", 100)).SignOff([Paper(1, "1", "2022-05-10", 100)], 0, both, Now));
        Assert.Throws<PermissionException>(() => new TreasuryMonth(May, Commune(FinanceUnit)).Import("a", [Row("1", "2022-05-10", 1)], Head, Now));
    }

    [Fact]
    public void A_statement_of_another_month_is_refused()
    {
        var month = new TreasuryMonth(May, Commune(FinanceUnit));

        Assert.Contains("Dòng 2", Assert.Throws<RuleException>(() => month.Import("a", [Row("1", "2022-06-10", 1)], Officer, Now)).Message, StringComparison.Ordinal);
        Assert.Throws<RuleException>(() => month.Import("a", [], Officer, Now));
    }

    [Theory]
    [InlineData(10, 49.6, 39.6, false)]
    [InlineData(10, 49.6, 39.5, true)]
    [InlineData(0, 49.6, 49.5, true)]
    public void Money_is_behind_when_it_lags_more_than_the_offices_points(decimal points, decimal gone, decimal rate, bool isBehind)
    {
        var pace = new FundingPace(1_000, [(long)(rate * 10)], new DateOnly(2022, 6, 30));

        Assert.Equal(gone, pace.YearGone);
        Assert.Equal(isBehind, new FundingRule(points, Source).IsBehind(pace));
    }

    [Fact]
    public void The_office_sets_the_points_and_says_where_from()
    {
        var rule = new FundingRule(10, Source);

        Assert.Throws<PermissionException>(() => rule.Set(5, "Họp", Officer));
        Assert.Throws<RuleException>(() => rule.Set(5, " ", Person(3, (Role.CoordinationOfficer, 1))));
        Assert.Throws<RuleException>(() => rule.Set(101, "Họp", Person(3, (Role.CoordinationOfficer, 1))));
        rule.Set(5, "Họp giao ban tháng 6", Person(3, (Role.CoordinationOfficer, 1)));
        Assert.Equal((5m, Confidence.Confirmed), (rule.LagPoints, rule.Provenance.Confidence));
    }

    private static TreasuryMonth Statement(params StatementRow[] rows)
    {
        var month = new TreasuryMonth(May, Commune(FinanceUnit));
        month.Import("a.csv", rows, Officer, Now);
        return month;
    }

    private static StatementRow Row(string number, string date, long amount) => new(2, number, Day(date), amount, null);

    private static TreasuryPaper Paper(int id, string number, string date, long amount) => new(id, "XA-1", "Xã Thử", number, Day(date), amount, "Chi");

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
