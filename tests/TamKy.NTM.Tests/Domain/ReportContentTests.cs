using CsCheck;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Tests.Kit;
using static TamKy.NTM.Tests.Kit.DomainBuilders;
using static TamKy.NTM.Tests.Kit.ReportScenario;

namespace TamKy.NTM.Tests.Domain;

public class ReportContentTests
{
    private static readonly Gen<string?> Words = Gen.OneOf(Gen.Const((string?)null), Gen.String[Gen.Char[' ', 'ỹ'], 0, 40].Select(text => (string?)text), Gen.OneOf<string?>("Đường thôn 3", "“Giữ nguyên” <b>&"));

    private static readonly Gen<IndicatorContent> AnyIndicator =
        Gen.Select(Gen.Int[1, 9], Gen.Int[0, 99999999].Nullable(), Gen.Int[0, 6], Gen.Bool.Nullable(), Words, Gen.Bool)
            .Select((id, value, scale, judged, remark, confirmed) =>
                new IndicatorContent(id, $"2.{id}", value is { } number ? new decimal(number, 0, 0, false, (byte)scale) : null, judged, remark, confirmed));

    private static readonly Gen<PreviousWorkContent> AnyWork =
        Gen.Select(Gen.OneOf("Đường thôn 3", "Cầu thôn 5"), Gen.OneOf(202204, 202205), Gen.Enum<WorkDisposition>().Nullable(), Words)
            .Select((text, since, disposition, note) => new PreviousWorkContent(text, since, disposition, note));

    private static readonly Gen<PartContent> AnyPart =
        Gen.Select(Words, Gen.Enum<CauseKind>().Nullable(), Gen.Int[0, 800].Nullable(), AnyIndicator.Array[0, 4], AnyWork.Array[0, 4])
            .Select((words, cause, days, indicators, works) => new PartContent(Roads, "2. Giao thông")
            {
                SetCode = "BO-THU",
                CriterionNumber = 2,
                Done = words,
                Cause = words,
                CauseKind = cause,
                SolutionDue = days is { } count ? new DateOnly(2022, 1, 1).AddDays(count) : null,
                Indicators = [.. indicators.DistinctBy(indicator => indicator.Code)],
                PreviousWorks = works,
            });

    private static readonly Gen<ReportContent> AnyContent = AnyPart.Select(part => new ReportContent(
        [part],
        [new AnswerContent(Roads, "2.1", "Chưa khớp", "Người 3", Now, AnswerKind.Explained, part.Done, "Người 1")]));

    [Fact]
    public void What_is_written_is_read_back_the_same() =>
        AnyContent.Sample(content => ReportContent.FromJson(content.ToJson()).ToJson() == content.ToJson());

    [Fact]
    public void What_is_read_back_has_every_field()
    {
        var part = new PartContent(Roads, "2. Giao thông")
        {
            SetCode = "BO-THU",
            CriterionNumber = 2,
            SectionCode = "II.1",
            Text = "Lời",
            Done = "Xong",
            Unfinished = "Chưa",
            CauseKind = CauseKind.Subjective,
            Cause = "Chậm",
            Solution = "Giao việc",
            SolutionDue = new DateOnly(2022, 7, 30),
            Proposal = "Đề nghị",
            Indicators = [new IndicatorContent(7, "2.1", 61.5m, null, "Ghi chú", true), new IndicatorContent(8, "2.2", null, false, null, false)],
            PreviousWorks = [new PreviousWorkContent("Cầu", 202205, WorkDisposition.Dropped, "Hết vốn")],
        };
        var answer = new AnswerContent(Roads, "2.1", "Chưa khớp", "Người 3", Now, AnswerKind.Explained, "Đúng rồi", "Người 1");

        var read = ReportContent.FromJson(new ReportContent([part], [answer]).ToJson());

        Assert.Equivalent(part, read.Part(Roads), strict: true);
        Assert.Equal(answer, Assert.Single(read.Answers));
    }

    [Fact]
    public void Equal_content_differs_in_no_cell() =>
        AnyContent.Sample(content => ReportDiff.Between(content, ReportContent.FromJson(content.ToJson())).Count == 0);

    [Theory]
    [InlineData("61.50", "61.5")]
    [InlineData("61.5000", "61.5")]
    [InlineData("100.00", "100")]
    [InlineData("0.0000", "0")]
    public void Zeros_after_the_comma_make_no_difference(string one, string other)
    {
        var first = Of(decimal.Parse(one, System.Globalization.CultureInfo.InvariantCulture));
        var second = Of(decimal.Parse(other, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(second.ToJson(), first.ToJson());
        Assert.Equal(ReportVersion.HashOf(second.ToJson()), ReportVersion.HashOf(first.ToJson()));
        Assert.Contains($"\"Value\":{other}}}", first.ToJson(), StringComparison.Ordinal);
        Assert.Empty(ReportDiff.Between(first, second));
    }

    [Fact]
    public void A_version_is_the_same_whether_61_50_or_61_5_was_typed()
    {
        var typed = new ReportScenario().Filled();
        var set = typed.Set;
        var again = new ReportScenario(set: set).Filled();
        again.Report21(61.50m);

        Assert.Equal(ReportContent.Of(typed.Report).ToJson(), ReportContent.Of(again.Report).ToJson());
    }

    [Fact]
    public void Vietnamese_is_stored_as_it_is_read()
    {
        var scenario = new ReportScenario();
        scenario.Fill("MUC:I", new PartInput { Text = "Chỉ đạo của Đảng ủy" });

        Assert.Contains("Chỉ đạo của Đảng ủy", ReportContent.Of(scenario.Report).ToJson(), StringComparison.Ordinal);
    }

    private static ReportContent Of(decimal value) =>
        new([new PartContent(Roads, "2. Giao thông") { Indicators = [new IndicatorContent(1, "2.1", value, null, null, false)] }], []);
}
