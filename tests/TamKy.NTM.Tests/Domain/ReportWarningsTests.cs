using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Tests.Kit;
using static TamKy.NTM.Tests.Kit.ReportScenario;

namespace TamKy.NTM.Tests.Domain;

public class ReportWarningsTests
{
    private static readonly CriteriaSet Set = DomainBuilders.Set();

    [Fact]
    public void A_criterion_that_was_met_and_no_longer_is_has_dropped()
    {
        Assert.Equal(["Tụt: Tháng trước đạt, tháng này chưa đạt."], Warn(Month(79), Month(80)));
        Assert.Empty(Warn(Month(80), Month(79)));
        Assert.Empty(Warn(Month(null), Month(80)));
        Assert.Empty(Warn(Month(79)));
    }

    [Fact]
    public void A_number_that_misses_its_threshold_for_three_months_without_change_is_pointed_out()
    {
        Assert.Equal(["Không đổi ba tháng: 2.1 chưa đạt và giữ nguyên ba tháng liền."], Warn(Month(70), Month(70), Month(70.00m)));
        Assert.Empty(Warn(Month(70), Month(70), Month(69)));
        Assert.Empty(Warn(Month(70), Month(70), Month(null)));
        Assert.Empty(Warn(Month(70), Month(70)));
        Assert.Empty(Warn(Month(85), Month(85), Month(85)));
        Assert.Empty(Warn(Month(null), Month(null), Month(null)));
    }

    [Theory]
    [InlineData(78, 70, "Tăng bất thường: 2.1 tăng 8 điểm % trong một tháng.")]
    [InlineData(79.1, 70, "Tăng bất thường: 2.1 tăng 9,1 điểm % trong một tháng.")]
    [InlineData(62, 70, "Giảm bất thường: 2.1 giảm 8 điểm % trong một tháng.")]
    [InlineData(77.9, 70, null)]
    [InlineData(62.1, 70, null)]
    public void A_percentage_that_moves_by_eight_points_is_pointed_out(double now, double last, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Warn(Month((decimal)now), Month((decimal)last)));

    [Fact]
    public void A_count_may_move_as_it_likes_and_a_first_month_is_not_compared()
    {
        Assert.Empty(Warn(Month(70, households: 400), Month(70, households: 4)));
        Assert.Empty(Warn(Month(99)));
        Assert.Empty(Warn(Month(99), Month(null)));
    }

    [Theory]
    [InlineData("Việc đã hoàn thành")]
    [InlineData("Việc chưa hoàn thành")]
    [InlineData("Nguyên nhân")]
    public void The_same_long_text_as_last_month_is_pointed_out(string name)
    {
        var words = "Chưa bố trí được vốn đối ứng";
        PartContent With(string text) => name switch
        {
            "Việc đã hoàn thành" => Month(70) with { Done = text },
            "Việc chưa hoàn thành" => Month(70) with { Unfinished = text },
            _ => Month(70) with { Cause = text },
        };

        Assert.Equal([$"Trùng lời tháng trước: “{name}” giống hệt tháng trước."], Warn(With(words), With(words)));
        Assert.Empty(Warn(With(words), With(words + " nữa")));
        Assert.Empty(Warn(With("Không"), With("Không")));
        Assert.Empty(Warn(With(words), Month(71), With(words)));
    }

    [Theory]
    [InlineData(85, null, "Thiếu hồ sơ: 2.1 báo đạt nhưng chưa có hồ sơ chứng minh.")]
    [InlineData(70, null, "")]
    [InlineData(85, "2021-06-01", "Hồ sơ hết hạn: Hồ sơ của 2.1 đã hết hạn, tiêu chí có nguy cơ.")]
    [InlineData(85, "2022-06-01", "")]
    public void Evidence_that_is_asked_for_is_missed_when_met_and_told_when_expired(int value, string? issued, string expected)
    {
        var kind = EvidenceSamples.Kind(shelfMonths: 12);
        var target = new EvidenceTarget.Indicator("BO-THU", 2, "2.1");
        List<EvidenceFile> files = issued is null ? [] : [EvidenceSamples.File(kind, issued, targets: target)];
        var book = new EvidenceBook(files, [new EvidenceRequirement(target, kind, null, DomainBuilders.Source)]);
        var evidence = book.Of(target.Whole, ["2.1", "2.2"], new DateOnly(2022, 6, 17));

        var warnings = ReportWarnings.For(Result(Month(value)), Month(value), null, [], evidence).Select(warning => $"{warning.Tag}: {warning.Text}");

        Assert.Equal(expected, string.Join(' ', warnings));
    }

    private static PartContent Month(decimal? roads, decimal? households = 4) => new(Roads, "2. Giao thông")
    {
        Indicators =
        [
            new IndicatorContent(Set.Criteria[1].Indicators[0].Id, "2.1", roads, null, null, false),
            new IndicatorContent(Set.Criteria[1].Indicators[1].Id, "2.2", households, null, null, false),
        ],
    };

    private static IEnumerable<string> Warn(PartContent now, params PartContent[] earlier) =>
        ReportWarnings.For(Result(now), now, earlier.Length == 0 ? null : Result(earlier[0]), earlier).Select(warning => $"{warning.Tag}: {warning.Text}");

    private static CriterionResult Result(PartContent part) => CriterionResult.Of(Set.Criteria[1], part, new DateOnly(2022, 6, 14), zone: null);
}
