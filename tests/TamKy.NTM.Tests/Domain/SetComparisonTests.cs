using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using static TamKy.NTM.Tests.Kit.DomainBuilders;

namespace TamKy.NTM.Tests.Domain;

public sealed class SetComparisonTests
{
    private static readonly Actor Office = Person(11, (Role.CoordinationOfficer, 7));
    private static readonly SetContent Content = SetContent.Of(Set());

    [Fact]
    public void Versions_are_compared_by_code()
    {
        var after = Content with
        {
            Criteria =
            [
                Content.Criteria[0] with { Indicators = [Content.Criteria[0].Indicators[0] with { Text = "Lời mới", Tolerance = 2 }] },
                .. Content.Criteria.Skip(1),
                new SetContentCriterion(4, "TC04", "Điện", "Nhóm") { Source = "x", Indicators = [new SetContentIndicator("4.1", "Điện", Measure.YesNo, ComparisonOperator.Pass, "")] },
            ],
        };

        var comparison = SetComparison.OfVersions(Content, after);

        Assert.Equal(
            ["1.1 Changed", "2.1 Same", "2.2 Same", "3.1 Same", "4.1 Added", "1.2 Dropped"],
            comparison.Indicators.Select(pair => $"{(pair.After ?? pair.Before)!.Code} {pair.Kind}"));
        Assert.Equal(["Nội dung", "Độ lệch cho phép"], comparison.Indicators[0].Changes.Select(change => change.Label));
        Assert.False(comparison.IsSame);
    }

    public static TheoryData<string, Func<SetContentIndicator, SetContentIndicator>> Differences { get; } = new()
    {
        { "Nội dung", indicator => indicator with { Text = "khác" } },
        { "Loại", indicator => indicator with { Measure = Measure.Number } },
        { "So sánh", indicator => indicator with { Comparison = ComparisonOperator.AtMost } },
        { "Đơn vị tính", indicator => indicator with { Unit = "km" } },
        { "Mức bằng lời", indicator => indicator with { ThresholdText = "khác" } },
        { "Tỉnh quy định mức", indicator => indicator with { SetByProvince = true } },
        { "Giá trị lớn nhất", indicator => indicator with { MaxValue = 7 } },
        { "Độ lệch cho phép", indicator => indicator with { Tolerance = 0.5m } },
        { "Ghi chú", indicator => indicator with { Note = "khác" } },
        { "Nguồn", indicator => indicator with { Source = "khác" } },
        { "Độ tin cậy", indicator => indicator with { Confidence = Confidence.Confirmed } },
        { "Mức", indicator => indicator with { Thresholds = [indicator.Thresholds[0] with { GroupCode = "1" }] } },
        { "Nguồn của mức", indicator => indicator with { Thresholds = [indicator.Thresholds[0] with { Source = "khác" }] } },
    };

    [Theory]
    [MemberData(nameof(Differences))]
    public void No_difference_of_an_indicator_is_overlooked(string label, Func<SetContentIndicator, SetContentIndicator> change)
    {
        var roads = Content.Criteria[1];
        var after = Content with { Criteria = [Content.Criteria[0], roads with { Indicators = [change(roads.Indicators[0]), roads.Indicators[1]] }, Content.Criteria[2]] };

        var pair = Assert.Single(SetComparison.OfVersions(Content, after).Indicators, candidate => candidate.Kind is PairKind.Changed);

        Assert.Equal([label], pair.Changes.Select(difference => difference.Label));
    }

    [Fact]
    public void Sets_are_compared_by_the_map()
    {
        var other = Content with { Code = "BO-MOI" };
        IReadOnlyList<IndicatorRelation> map =
        [
            Relation("1.1", "1.1", RelationKind.Same), Relation("2.1", "2.1", RelationKind.Split), Relation("2.1", "2.2", RelationKind.Split),
            Relation("2.2", null, RelationKind.Dropped), Relation(null, "3.1", RelationKind.New),
        ];

        var comparison = SetComparison.OfSets(Content, other, map);

        Assert.Equal(
            ["1.1>1.1 Same", ">1.2 Unmapped", "2.1>2.1 Split", "2.1>2.2 Split", ">3.1 Added", "2.2> Dropped"],
            comparison.Indicators.Where(pair => pair.Kind is not PairKind.Unmapped || pair.After is not null)
                .Select(pair => $"{(pair.Kind is PairKind.Unmapped ? null : pair.Before?.Code)}>{pair.After?.Code} {pair.Kind}"));
    }

    [Fact]
    public void Without_a_map_the_same_code_proves_nothing()
    {
        var comparison = SetComparison.OfSets(Content, Content with { Code = "BO-MOI" }, []);

        Assert.All(comparison.Indicators, pair => Assert.Equal((PairKind.Unmapped, pair.Before!.Code), (pair.Kind, pair.After!.Code)));
        Assert.Equal(5, comparison.Indicators.Count);
    }

    [Theory]
    [InlineData("1.1", "1.1", RelationKind.New)]
    [InlineData("1.1", "1.1", RelationKind.Dropped)]
    [InlineData("1.1", null, RelationKind.Same)]
    [InlineData(null, "1.1", RelationKind.Merged)]
    [InlineData(null, null, RelationKind.New)]
    public void A_row_of_the_map_has_the_sides_that_its_kind_needs(string? from, string? to, RelationKind kind) =>
        Assert.Throws<RuleException>(() => Relation(from, to, kind));

    private static IndicatorRelation Relation(string? from, string? to, RelationKind kind) => new("BO-THU", from, "BO-MOI", to, kind, null, Office);
}
