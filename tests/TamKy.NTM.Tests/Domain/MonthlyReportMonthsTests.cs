using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Tests.Kit;
using static TamKy.NTM.Tests.Kit.DomainBuilders;
using static TamKy.NTM.Tests.Kit.ReportScenario;

namespace TamKy.NTM.Tests.Domain;

/// <summary>What a report takes over from the month before.</summary>
public class MonthlyReportMonthsTests
{
    private static readonly DateOnly Due = new(2022, 7, 30);

    [Fact]
    public void Works_not_finished_are_asked_for_next_month_in_the_same_part()
    {
        var may = new ReportScenario(June.Previous);
        may.Fill(Roads, new PartInput { Unfinished = "- Đường thôn 3\r\n- Cầu thôn 5\n", SolutionDue = Due });

        var june = new ReportScenario(June, may.Set, may.Report);

        Assert.Equal(
            [("Đường thôn 3", June.Previous, (DateOnly?)Due), ("Cầu thôn 5", June.Previous, Due)],
            june.Part(Roads).PreviousWorks.Select(work => (work.Text, work.Since, work.Due)));
        Assert.All(june.Report.Parts.Where(part => part.Key != Roads), part => Assert.Empty(part.PreviousWorks));
    }

    [Fact]
    public void A_work_keeps_the_month_it_came_from_over_several_months()
    {
        var april = new ReportScenario(June.AddMonths(-2));
        april.Fill(Roads, new PartInput { Unfinished = "Đường thôn 3" });
        var may = Carry(new ReportScenario(June.Previous, april.Set, april.Report), "Cầu thôn 5");

        var june = Carry(new ReportScenario(June, april.Set, may.Report));
        var july = new ReportScenario(June.Next, april.Set, june.Report);

        Assert.Equal([("Đường thôn 3", 202204), ("Cầu thôn 5", 202205)], july.Part(Roads).PreviousWorks.Select(work => (work.Text, work.Since.Value)));
    }

    [Theory]
    [InlineData(WorkDisposition.Done, 0)]
    [InlineData(WorkDisposition.Dropped, 0)]
    [InlineData(WorkDisposition.Carried, 1)]
    [InlineData(null, 1)]
    public void Only_a_work_that_is_done_or_dropped_is_not_asked_for_again(WorkDisposition? disposition, int expected)
    {
        var june = WithOldWork();
        june.Fill(Roads, Choose(june, disposition, "Đã có nguồn khác"));

        var july = new ReportScenario(June.Next, june.Set, june.Report);

        Assert.Equal(expected, july.Part(Roads).PreviousWorks.Count);
    }

    [Fact]
    public void An_old_work_must_be_decided_and_a_dropped_one_needs_a_reason()
    {
        var june = WithOldWork().Filled();
        june.Fill(Roads, Choose(june, disposition: null, note: null));
        var anchor = $"cu-{june.Part(Roads).PreviousWorks[0].Id}";

        var undecided = june.Report.Gaps();
        june.Fill(Roads, Choose(june, WorkDisposition.Dropped, " "));
        var withoutReason = june.Report.Gaps();
        june.Fill(Roads, Choose(june, WorkDisposition.Dropped, "Đã có nguồn khác"));

        Assert.Equal([(anchor, "Tiêu chí 2: việc tháng trước “Đường thôn 3” chưa chọn đã xong, chuyển tiếp hay thôi")], undecided.Select(gap => (gap.Anchor, gap.Text)));
        Assert.Equal([(anchor, "Tiêu chí 2: việc “Đường thôn 3” thôi không làm nhưng chưa nêu lý do")], withoutReason.Select(gap => (gap.Anchor, gap.Text)));
        Assert.Empty(june.Report.Gaps());
    }

    [Fact]
    public void A_work_that_goes_on_needs_cause_solution_and_date_again()
    {
        var june = WithOldWork().Filled();

        june.Fill(Roads, Choose(june, WorkDisposition.Carried, null));

        Assert.Equal(3, june.Report.Gaps().Count);
        Assert.Equal([("Đường thôn 3", (Month?)June.Previous)], june.Part(Roads).WorksUnfinished());
    }

    [Fact]
    public void Works_done_are_those_of_this_month_and_the_old_ones_now_done()
    {
        var june = WithOldWork();

        june.Fill(Roads, Choose(june, WorkDisposition.Done, null) with { Done = "• Rào chắn\n+ Biển báo" });

        Assert.Equal(["Rào chắn", "Biển báo", "Đường thôn 3"], june.Part(Roads).WorksDone());
        Assert.Equal(["Rào chắn", "Biển báo", "Đường thôn 3"], ReportContent.Of(june.Report).Part(Roads)!.WorksDone());
        Assert.Empty(june.Part(Roads).WorksUnfinished());
    }

    [Fact]
    public void Confirming_takes_over_last_months_values_where_nothing_was_entered_and_marks_them()
    {
        var (may, june) = MayAndJune();
        june.Report21(70);

        Confirm(june, Roads, may);
        Confirm(june, Planning, may);

        Assert.Equal([(70m, false), (4m, true)], june.Part(Roads).Entries.Select(entry => (entry.Value!.Value, entry.ConfirmedUnchanged)));
        Assert.All(june.Part(Planning).Entries, entry => Assert.Equal((true, true), (entry.JudgedMet, entry.ConfirmedUnchanged)));
        Assert.All(june.Part(Water).Entries, entry => Assert.False(entry.IsFilled));
    }

    [Fact]
    public void Nothing_is_confirmed_where_last_month_has_nothing()
    {
        var may = new ReportScenario(June.Previous);
        var june = new ReportScenario(June, may.Set, may.Report);

        Confirm(june, Roads, may);

        Assert.All(june.Part(Roads).Entries, entry => Assert.Equal((null, false), (entry.Value, entry.ConfirmedUnchanged)));
    }

    [Fact]
    public void Editing_a_confirmed_value_clears_its_mark_alone()
    {
        var (may, june) = MayAndJune();
        Confirm(june, Roads, may);

        june.Report21(62);

        Assert.Equal([(62m, false), (4m, true)], june.Part(Roads).Entries.Select(entry => (entry.Value!.Value, entry.ConfirmedUnchanged)));
    }

    [Fact]
    public void Saving_a_confirmed_value_as_it_is_keeps_its_mark()
    {
        var (may, june) = MayAndJune();
        Confirm(june, Roads, may);
        Confirm(june, Planning, may);

        june.Fill(Roads, june.With(Roads, "2.1", new IndicatorInput(61.50m, false, "Ghi chú")));
        june.Fill(Planning, june.With(Planning, "1.1", new IndicatorInput(3, true, null)));

        Assert.True(june.Entry("2.1").ConfirmedUnchanged);
        Assert.True(june.Entry("1.1").ConfirmedUnchanged);
    }

    private static (ReportScenario May, ReportScenario June) MayAndJune()
    {
        var may = new ReportScenario(June.Previous).Filled();
        return (may, new ReportScenario(June, may.Set, may.Report));
    }

    private static void Confirm(ReportScenario june, string key, ReportScenario may) =>
        june.Report.ConfirmUnchanged(june.Part(key).Id, may.Report, june.Officer, june.Tick());

    private static ReportScenario WithOldWork()
    {
        var may = new ReportScenario(June.Previous);
        may.Fill(Roads, new PartInput { Unfinished = "Đường thôn 3" });
        return new ReportScenario(June, may.Set, may.Report);
    }

    private static PartInput Choose(ReportScenario scenario, WorkDisposition? disposition, string? note) => scenario.Same(Roads) with
    {
        PreviousWorks = scenario.Part(Roads).PreviousWorks.ToDictionary(work => work.Id, _ => new PreviousWorkInput(disposition, note)),
    };

    private static ReportScenario Carry(ReportScenario scenario, string? unfinished = null)
    {
        scenario.Fill(Roads, Choose(scenario, WorkDisposition.Carried, null) with { Unfinished = unfinished });
        return scenario;
    }
}
