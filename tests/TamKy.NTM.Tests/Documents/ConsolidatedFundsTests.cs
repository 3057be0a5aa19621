using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Tests.Kit;
using TamKy.NTM.Web.Documents;
using TamKy.NTM.Web.Features.Consolidation;
using TamKy.NTM.Web.Features.Consolidation.Tables;

namespace TamKy.NTM.Tests.Documents;

/// <summary>The money of a consolidated month: said in the report, checked, listed in the reconciliation, frozen with the month.</summary>
public sealed class ConsolidatedFundsTests
{
    private static readonly ConsolidatedFunds Funds = new(new DateOnly(2022, 4, 15), new DateOnly(2022, 5, 14))
    {
        Parts =
        [
            new("NSTINH", "Ngân sách tỉnh", "SN", "Vốn sự nghiệp", 1_000_400_000, 100_000_000, 250_400_000, 1_000, 100, 250),
            new("NSTW", "Ngân sách trung ương", "DTPT", "Vốn đầu tư phát triển", 2_000_000_000, 0, 1_000_000_000, 2_000, 0, 1_000),
            new("NSTP", "Ngân sách thành phố", "DTPT", "Vốn đầu tư phát triển", 1_000_000_000, 50_000_000, 500_000_000, 1_000, 50, 500),
            new("CONGDONG", "Dân góp", null, null, 0, 10_000_000, 30_000_000, 0, 10, 30),
        ],
        Arrears = new(2_000_000_000, 1_500_000_000, 700_000_001, 0, 200_000_001, 2),
    };

    private static readonly ConsolidatedContent Content = ConsolidationSamples.Worded(ConsolidationComposer.Compose(ConsolidationSamples.Input() with { Funds = Funds }));

    [Fact]
    public void The_report_says_recurrent_funding_first_with_its_day()
    {
        var blocks = Report(Content).Sections[0].Blocks;
        var texts = blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text.PlainText).ToList();
        var first = texts.FindIndex(text => text.StartsWith("Số liệu vốn lũy kế từ ngày 01/01/2022 đến ngày 14/5/2022", StringComparison.Ordinal));

        Assert.True(first > 0);
        Assert.Equal("Vốn sự nghiệp: kế hoạch giao 1.000 triệu đồng; giải ngân trong kỳ 100 triệu đồng, lũy kế 250 triệu đồng, đạt 25% kế hoạch (mục tiêu năm: 100%).", texts[first + 1]);
        Assert.StartsWith("Vốn đầu tư phát triển: kế hoạch giao 3.000 triệu đồng; giải ngân trong kỳ 50 triệu đồng, lũy kế 1.500 triệu đồng, đạt 50%", texts[first + 2], StringComparison.Ordinal);
        Assert.Contains("lũy kế 30 triệu đồng; không có kế hoạch giao nên không tính tỷ lệ", texts[first + 3], StringComparison.Ordinal);
        Assert.Equal("Nợ đọng xây dựng cơ bản: đầu kỳ 700.000.001 đồng, phát sinh 0 đồng, đã trả 200.000.001 đồng, cuối kỳ còn 500.000.000 đồng của 02 công trình.", texts[first + 4]);
        Assert.Equal(
            ["4. Huy động nguồn lực, giải ngân, nợ đọng", "5. Phong trào, hội thi, mô hình"],
            blocks.OfType<Heading>().Select(heading => $"{heading.Label} {heading.Text}").Where(text => text.StartsWith('4') || text.StartsWith('5')));
    }

    [Fact]
    public void Every_sum_is_checked_and_a_false_one_blocks()
    {
        static bool Agrees(ConsolidatedFunds funds) => Reconcile(Content with { Funds = funds }).Agrees;

        Assert.True(Agrees(Funds));
        Assert.False(Agrees(Funds with { Parts = [.. Funds.Parts.Skip(1), Funds.Parts[0] with { ShownPlan = 999 }] }));
        Assert.False(Agrees(Funds with { Parts = [.. Funds.Parts.Skip(1), Funds.Parts[0] with { ShownTotal = 251 }] }));
        Assert.False(Agrees(Funds with { Arrears = Funds.Arrears! with { Paid = 200_000_000 } }));
    }

    [Fact]
    public void The_reconciliation_lists_each_figure_with_its_day()
    {
        var rows = ReconciliationTable.Of(Report(Content), Reconcile(Content)).Table.Rows.Select(row => row.Cells.Select(cell => cell.Value).ToList()).ToList();

        foreach (var key in new[] { "von.loai.SN.ke-hoach", "von.loai.SN.ty-le", "von.loai.DTPT.luy-ke", "von.huy-dong.luy-ke", "no-dong.cuoi-ky", "no-dong.so-cong-trinh" })
        {
            Assert.Contains(rows, row => Equals(row[2], key) && Equals(row[6], "Khớp"));
        }

        Assert.Contains(rows, row => Equals(row[2], "von.loai.SN.luy-ke") && $"{row[5]}".EndsWith("đến ngày 14/5/2022", StringComparison.Ordinal));
    }

    [Fact]
    public void It_is_frozen_with_the_month_and_older_months_have_none()
    {
        var again = ConsolidatedContent.FromJson(Content.ToJson());

        Assert.Equal(Content.ToJson(), again.ToJson());
        Assert.Equal(500_000_000, again.Funds!.Arrears!.End);
        var older = ConsolidationSamples.Worded();
        Assert.DoesNotContain("\"Funds\"", older.ToJson(), StringComparison.Ordinal);
        Assert.Contains(Report(older).Sections[0].Blocks.OfType<Heading>(), heading => heading.Label == "4." && heading.Text == "Phong trào, hội thi, mô hình");
    }

    private static Document Report(ConsolidatedContent content) => new ConsolidatedReportDocument(content).Compose();

    private static Reconciliation Reconcile(ConsolidatedContent content) => Reconciliation.Of(content, new ConsolidationFigures(content));
}
