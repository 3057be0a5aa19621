using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Tests.Kit;
using static TamKy.NTM.Tests.Kit.EvidenceSamples;

namespace TamKy.NTM.Tests.Domain;

/// <summary>Evidence ages: what it proves on each side of each boundary.</summary>
public sealed class EvidenceStateTests
{
    [Theory]
    [InlineData("2021-06-14", EvidenceState.Missing)] // the day before it was issued
    [InlineData("2021-06-15", EvidenceState.Valid)]
    [InlineData("2022-05-16", EvidenceState.Valid)] // thirty days before its last
    [InlineData("2022-05-17", EvidenceState.Expiring)]
    [InlineData("2022-06-15", EvidenceState.Expiring)] // its last day
    [InlineData("2022-06-16", EvidenceState.Expired)]
    [InlineData("2030-01-01", EvidenceState.Expired)]
    public void Twelve_months_begin_on_the_day_of_issue_and_end_on_the_same_day_a_year_later(string day, EvidenceState expected)
    {
        var file = File(Kind(shelfMonths: 12), "2021-06-15");

        Assert.Equal(expected, file.StateOn(Day(day), rule: null));
    }

    [Theory]
    [InlineData("2021-08-31", 6, "2022-02-28")]
    [InlineData("2019-08-31", 6, "2020-02-29")]
    [InlineData("2020-02-29", 12, "2021-02-28")]
    [InlineData("2021-01-31", 1, "2021-02-28")]
    public void A_month_without_that_day_ends_it_on_the_months_last_day(string issued, int months, string last) =>
        Assert.Equal(Day(last), File(Kind(months), issued).LastDay(null));

    [Fact]
    public void The_day_written_on_the_document_wins_over_every_shelf_life()
    {
        var kind = Kind(shelfMonths: 12);
        var longer = File(kind, "2021-06-15", validTo: "2024-01-01");
        var shorter = File(kind, "2021-06-15", validTo: "2021-07-01");
        var rule = new EvidenceRequirement(Water31, kind, 24, DomainBuilders.Source);

        Assert.Equal(Day("2024-01-01"), longer.LastDay(rule));
        Assert.Equal(Day("2021-07-01"), shorter.LastDay(rule));
    }

    [Fact]
    public void The_shelf_life_of_the_indicator_wins_over_that_of_the_kind_and_a_kind_without_one_never_ages()
    {
        var kind = Kind(shelfMonths: 36);

        Assert.Equal(Day("2023-06-15"), File(kind, "2021-06-15").LastDay(new EvidenceRequirement(Water31, kind, 24, DomainBuilders.Source)));
        Assert.Equal(Day("2024-06-15"), File(kind, "2021-06-15").LastDay(new EvidenceRequirement(Water31, kind, null, DomainBuilders.Source)));
        Assert.Equal(EvidenceState.Valid, File(Kind(), "2001-01-01").StateOn(Day("2100-01-01"), null));
    }

    [Fact]
    public void A_valid_document_beside_an_expired_one_counts()
    {
        var kind = Kind(shelfMonths: 12);
        var book = new EvidenceBook([File(kind, "2020-01-01"), File(kind, "2022-01-01")], []);

        var standing = book.Of(Water31, Day("2022-06-17"));

        Assert.Equal((EvidenceState.Valid, Day("2023-01-01"), 2), (standing.State, standing.LastDay, standing.Files.Count));
    }

    [Fact]
    public void A_document_of_another_kind_is_shown_but_does_not_count_where_one_kind_is_asked_for()
    {
        var asked = Kind(shelfMonths: 12);
        var book = new EvidenceBook([File(Kind(), "2022-01-01")], [new EvidenceRequirement(Water31, asked, null, DomainBuilders.Source)]);

        var standing = book.Of(Water31, Day("2022-06-17"));

        Assert.Equal((EvidenceState.Missing, true, 1), (standing.State, standing.IsRequired, standing.Files.Count));
    }

    [Fact]
    public void What_proves_the_criterion_proves_its_indicators_but_no_other_criterion()
    {
        var book = new EvidenceBook([File(Kind(), "2022-01-01", null, Water)], []);

        Assert.Equal(EvidenceState.Valid, book.Of(Water31, Day("2022-06-17")).State);
        Assert.Equal(EvidenceState.Missing, book.Of(new EvidenceTarget.Indicator("BO-THU", 30, "30.1"), Day("2022-06-17")).State);
    }

    [Theory]
    [InlineData("2022-06-15", EvidenceState.Expiring, false)]
    [InlineData("2022-06-16", EvidenceState.Expired, true)]
    public void Expired_evidence_puts_the_criterion_at_risk_from_that_day(string day, EvidenceState expected, bool isAtRisk)
    {
        var book = new EvidenceBook([File(Kind(12), "2021-06-15"), File(Kind(), "2022-01-01", null, Water32)], []);

        var criterion = book.Of(Water, ["3.1", "3.2"], Day(day));

        Assert.Equal((expected, isAtRisk), (criterion.State, criterion.IsAtRisk));
    }

    [Fact]
    public void An_indicator_that_asks_for_nothing_and_has_nothing_weakens_nothing_and_one_that_asks_does()
    {
        var kind = Kind();
        var file = File(kind, "2022-01-01");
        var day = Day("2022-06-17");

        Assert.Equal(EvidenceState.Valid, new EvidenceBook([file], []).Of(Water, ["3.1", "3.2"], day).State);
        Assert.Equal(EvidenceState.Missing, new EvidenceBook([file], [new EvidenceRequirement(Water32, kind, null, DomainBuilders.Source)]).Of(Water, ["3.1", "3.2"], day).State);
        Assert.Equal(EvidenceState.Missing, EvidenceBook.Empty.Of(Water, ["3.1", "3.2"], day).State);
    }

    [Fact]
    public void A_removed_file_proves_nothing()
    {
        var file = File(Kind(), "2022-01-01");
        file.Remove("Nhầm tệp", Office().Actor, DomainBuilders.Now);

        Assert.Equal(EvidenceState.Missing, new EvidenceBook([file], []).Of(Water31, Day("2022-06-17")).State);
        Assert.Equal(EvidenceState.Missing, file.StateOn(Day("2022-06-17"), null));
    }
}
