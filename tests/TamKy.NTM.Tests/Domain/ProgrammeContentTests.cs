using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Tests.Kit;
using TamKy.NTM.Web.Documents;
using TamKy.NTM.Web.Features.Consolidation;
using TamKy.NTM.Web.Features.Consolidation.Tables;

namespace TamKy.NTM.Tests.Domain;

/// <summary>The work programme in the consolidated report: its state by unit, and the works that units report of it.</summary>
public sealed class ProgrammeContentTests
{
    private static readonly DateOnly Day = new(2022, 5, 25);

    [Fact]
    public void What_was_due_before_the_day_is_counted_once_and_adds_up()
    {
        var programme = Programme();

        Assert.Equal([new ProgrammeUnit("P-KT", "Phòng Kinh tế", 1, 0, 1, 0, 0), new ProgrammeUnit("XA-TAMNGOC", "Xã Tam Ngọc", 4, 1, 0, 1, 2)], programme.Units);
        Assert.Equal(["CT22-003", "CT22-094 tháng 4/2022"], programme.Overdue.Select(task => task.Name));
        Assert.Equal([55, 25], programme.Overdue.Select(programme.DaysLate));
    }

    [Fact]
    public void Every_figure_is_in_the_report_and_on_the_reconciliation_sheet_and_survives_freezing()
    {
        var content = Content();
        var frozen = ConsolidatedContent.FromJson(content.ToJson());
        var figures = new ConsolidationFigures(frozen);
        var document = new ConsolidatedReportDocument(frozen).Compose();

        Assert.Equal(content.ToJson(), frozen.ToJson());
        Assert.Equal((5m, 2m), (figures[FigureKey.TasksDue(FigureKey.All)].Value, figures[FigureKey.TasksOverdue("XA-TAMNGOC")].Value));
        Assert.Superset(
            new HashSet<string> { "viec-den-han.tong", "viec-qua-han.tong", "viec-qua-han.XA-TAMNGOC", "so-don-vi-qua-han.CT22-003.2022.20220331", "so-ngay-qua-han.CT22-003.2022.XA-TAMNGOC" },
            document.Figures().Select(figure => figure.Key).ToHashSet());
        Assert.All(SumCheck.All(figures.Totals), check => Assert.True(check.Agrees, check.Name));
        Assert.Contains(document.Sections, section => section.Blocks.OfType<AppendixTitle>().Any(title => title.Name.StartsWith("TIẾN ĐỘ CHƯƠNG TRÌNH", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_month_frozen_before_there_was_a_programme_stays_as_it_was()
    {
        var content = ConsolidationSamples.Content();
        var headings = new ConsolidatedReportDocument(content).Compose().Sections[0].Blocks.OfType<Heading>().Select(heading => $"{heading.Label} {heading.Text}").ToList();

        Assert.DoesNotContain("Programme", content.ToJson(), StringComparison.Ordinal);
        Assert.Contains("4. Phong trào, hội thi, mô hình", headings);
        Assert.DoesNotContain(headings, heading => heading.Contains("Chương trình công tác", StringComparison.Ordinal));
    }

    [Fact]
    public void Works_of_the_programme_are_a_topic_with_words_of_the_office_and_rows_of_their_own()
    {
        var input = ConsolidationSamples.Input();
        var unit = input.Units[0];
        var told = new PartContent("MUC:II.2-3", "II.2-3. Việc của chương trình công tác") { SectionCode = "II.2-3", Done = "Kiện toàn Ban Chỉ đạo", Unfinished = "Ban hành quy chế" };
        var content = ConsolidationComposer.Compose(input with
        {
            Units = [unit with { Accepted = unit.Accepted! with { Content = new ReportContent([.. unit.Accepted.Content.Parts, told], []) } }, .. input.Units.Skip(1)],
        });
        var figures = new ConsolidationFigures(content);
        var cells = WorksTable.Of(content, figures).Table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Value as string).ToList();

        Assert.Equal((1m, 1m), (figures["so-viec-xong.CTCT"].Value, figures["so-viec-chua-xong.CTCT"].Value));
        Assert.Contains("Kiện toàn Ban Chỉ đạo", cells);
        Assert.Contains(PassageSlot.All(content, figures), slot => slot.Title == "Chương trình công tác" && slot.IsMissing);
        Assert.All(SumCheck.All(figures.Totals), check => Assert.True(check.Agrees, check.Name));
    }

    private static ConsolidatedContent Content() => ConsolidationComposer.Compose(ConsolidationSamples.Input() with { Programme = Programme() });

    private static ProgrammeContent Programme() => ProgrammeContent.Of(2022, Day,
    [
        Task("CT22-001", TaskState.Completed, "2022-03-31", done: "2022-03-30"),
        Task("CT22-002", TaskState.ReportedDone, "2022-03-31", done: "2022-03-30"),
        Task("CT22-003", TaskState.InProgress, "2022-03-31"),
        Task("CT22-094", TaskState.NotStarted, "2022-04-30", period: "2022-04"),
        Task("CT22-005", TaskState.NotStarted, "2022-05-25"),
        Task("CT22-006", TaskState.Suspended, "2022-03-31"),
        Task("CT22-007", TaskState.Cancelled, "2022-03-31"),
        Task("CT22-008", TaskState.InProgress, null),
        Task("CT22-001", TaskState.Completed, "2022-03-31", done: "2022-04-02", unit: ("P-KT", "Phòng Kinh tế")),
    ]);

    private static DueTask Task(string code, TaskState state, string? due, string? done = null, string period = "2022", (string Code, string Name)? unit = null)
    {
        var (unitCode, unitName) = unit ?? ("XA-TAMNGOC", "Xã Tam Ngọc");
        return new DueTask(unitCode, unitName, code, $"Việc {code}", period, new OccurrenceFacts(state, ClosedBy.Confirmation, new DateOnly(2022, 1, 1), Parse(due), Parse(done)), null);
    }

    private static DateOnly? Parse(string? text) => text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
