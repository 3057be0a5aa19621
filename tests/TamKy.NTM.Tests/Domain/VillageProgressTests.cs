using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Villages;
using static TamKy.NTM.Tests.Kit.DomainBuilders;

namespace TamKy.NTM.Tests.Domain;

/// <summary>What a commune's report can say of its villages in a month.</summary>
public sealed class VillageProgressTests
{
    private static readonly CriteriaSet Own = TwoCriteria();

    [Fact]
    public void Those_that_reach_the_standard_those_that_changed_and_those_without_the_month_are_named()
    {
        VillageCourse[] villages =
        [
            new("Thôn Một", Measured(June, true, true), Measured(June.Previous, true, false)),
            new("Thôn Hai", Measured(June, false, true), Measured(June.Previous, true, false)),
            new("Thôn Ba", Measured(June.Previous, true, true), Measured(June.Previous, true, true)),
            new("Thôn Bốn", null, null),
        ];

        Assert.Equal(
            [
                "Có 04 thôn phấn đấu thôn nông thôn mới kiểu mẫu năm 2022; đến tháng 6/2022 có 02/04 thôn đạt đủ tiêu chí (Thôn Một, Thôn Ba).",
                "Trong tháng 02 thôn có thay đổi: Thôn Một thêm tiêu chí 2 đạt; Thôn Hai thêm tiêu chí 2 đạt; tiêu chí 1 không còn đạt.",
                "Chưa ghi kết quả tháng 6/2022: Thôn Ba, Thôn Bốn.",
            ],
            VillageProgress.Lines(June, villages));
    }

    [Fact]
    public void Without_villages_nothing_is_said_and_without_changes_that_is_said()
    {
        Assert.Empty(VillageProgress.Lines(June, []));
        Assert.Contains("Trong tháng không thôn nào thay đổi kết quả tiêu chí.", VillageProgress.Lines(June, [new("Thôn Một", Measured(June, true, true), Measured(June.Previous, true, true))]));
    }

    private static CriteriaSet TwoCriteria()
    {
        var set = new CriteriaSet("BO-THON", "Bộ thôn", NtmLevel.ModelVillage, new DateOnly(2022, 1, 1), Source);
        for (var number = 1; number <= 2; number++)
        {
            set.Add(new Criterion(number, $"TC0{number}", $"Tiêu chí {number}", "Nhóm", Source)).Add(Indicator($"{number}.1", Measure.YesNo, ComparisonOperator.Pass, unit: string.Empty));
        }

        return set;
    }

    private static MeasuredMonth Measured(Month month, bool first, bool second) => MeasuredMonth.Of(Own, month, new ReportContent([Part(1, first), Part(2, second)], []), month.LastDay);

    private static PartContent Part(int number, bool met) => new($"TC:BO-THON:{number}", $"{number}. Tiêu chí")
    {
        SetCode = "BO-THON",
        CriterionNumber = number,
        Indicators = [new IndicatorContent(0, $"{number}.1", null, met, null, ConfirmedUnchanged: false)],
    };
}
