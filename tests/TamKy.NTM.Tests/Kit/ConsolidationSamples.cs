using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Web.Features.Consolidation;

namespace TamKy.NTM.Tests.Kit;

/// <summary>
/// May 2022 in four communes and three criteria, small enough to be counted by hand: Tam Ngọc and Tam Phú are accepted, Tam Thanh was sent late and is
/// not yet accepted (its April stands), of Tam Thăng there is nothing since March. Every figure is invented.
/// </summary>
public static class ConsolidationSamples
{
    public const string SetCode = "BO-THU";

    public static readonly Month May = new(2022, 5);

    private static readonly Provenance Invented = new("Số liệu thử", Confidence.ToBeConfirmed);

    public static ConsolidationInput Input() => new()
    {
        Month = May,
        WindowFrom = new DateOnly(2022, 4, 15),
        WindowTo = new DateOnly(2022, 5, 14),
        AsOf = new DateOnly(2022, 5, 25),
        Set = Set(),
        Leads = new Dictionary<int, IReadOnlyList<string>> { [1] = ["Phòng Quản lý đô thị"], [3] = ["Chi cục Thống kê", "Phòng Kinh tế"] },
        Issuer = Issuer(),
        IsDemo = true,
        Units = [Ngoc(), Phu(), Thanh(), Thang()],
    };

    public static ConsolidatedContent Content() => ConsolidationComposer.Compose(Input());

    /// <summary>With the suggested words in every place that has sources.</summary>
    public static ConsolidatedContent Worded() => Worded(Content());

    public static ConsolidatedContent Worded(ConsolidatedContent content) => content with
    {
        Passages = [.. PassageSlot.All(content, new ConsolidationFigures(content)).Where(slot => slot.Suggested is not null).Select(slot => new PassageContent(slot.Key, slot.Suggested!))],
    };

    public static IssuerContent Issuer() => new("Ban Chỉ đạo Chương trình MTQG xây dựng nông thôn mới thành phố Tam Kỳ")
    {
        ParentAuthority = "UBND THÀNH PHỐ TAM KỲ",
        IssuerLines = ["BAN CHỈ ĐẠO", "CHƯƠNG TRÌNH MTQG", "XÂY DỰNG NÔNG THÔN MỚI"],
        Symbol = "BC-BCĐ",
        Place = "Tam Kỳ",
        AuthorityLines = ["KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"],
        OtherPosition = "PHÓ CHỦ TỊCH UBND",
        SignerName = "Nguyễn Văn A",
        Addressees = ["Ban Chỉ đạo nông thôn mới tỉnh Quảng Nam", "Thường trực Thành ủy Tam Kỳ", "Ủy ban nhân dân thành phố Tam Kỳ"],
        Recipients = ["Ban Chỉ đạo NTM tỉnh", "Các thành viên BCĐ NTM thành phố", "Đảng ủy, UBND các xã", "Lưu: VT, VPĐP"],
        LegalBases = ["Căn cứ Quyết định số 318/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ", "Thực hiện Chương trình công tác năm 2022 của Ban Chỉ đạo"],
        TableUnit = "Văn phòng Điều phối NTM thành phố",
    };

    /// <summary>1 is judged, 2 has a threshold of 80% and a judged indicator, 3 has no threshold.</summary>
    public static CriteriaSet Set()
    {
        var set = new CriteriaSet(SetCode, "Bộ tiêu chí thử", NtmLevel.StandardCommune, new DateOnly(2022, 1, 1), Invented);
        set.Add(new Criterion(1, "TC01", "Quy hoạch", "Quy hoạch", Invented)).Add(Judged("1.1"));
        var roads = set.Add(new Criterion(2, "TC02", "Giao thông", "Hạ tầng kinh tế - xã hội", Invented));
        roads.Add(Numeric("2.1", 1, Measure.Percentage, "%")).Add(new IndicatorThreshold(80, new DateOnly(2022, 1, 1), Invented));
        roads.Add(Judged("2.2", 2));
        set.Add(new Criterion(3, "TC03", "Thu nhập", "Hạ tầng kinh tế - xã hội", Invented)).Add(Numeric("3.1", 1, Measure.Number, "triệu đồng"));
        return set;
    }

    public static Indicator Numeric(string code, int position, Measure measure, string unit) =>
        new(code, position, $"Chỉ tiêu {code}", measure, ComparisonOperator.AtLeast, unit, Invented);

    public static Indicator Judged(string code, int position = 1) =>
        new(code, position, $"Chỉ tiêu {code}", Measure.YesNo, ComparisonOperator.Pass, string.Empty, Invented);

    public static AcceptedReport Accepted(Month month, params PartContent[] parts) =>
        new(100 + month.Number, month, 1, new string('a', 64), new DateOnly(month.Year, month.Number, 14), new ReportContent(parts, []));

    public static PartContent Part(int number, string name, params IndicatorContent[] indicators) => new($"TC:{SetCode}:{number}", $"{number}. {name}")
    {
        SetCode = SetCode,
        CriterionNumber = number,
        Indicators = indicators,
    };

    public static PartContent Section(string code, string text) => new($"MUC:{code}", $"{code}. Mục") { SectionCode = code, Text = text };

    public static IndicatorContent Is(string code, bool? met) => new(0, code, null, met, null, false);

    public static IndicatorContent Is(string code, decimal? value) => new(0, code, value, null, null, false);

    private static UnitInput Unit(string code, string place, ReportInput? report, AcceptedReport? accepted, AcceptedReport? before) =>
        new(code, $"Xã {place}", place, UnitKind.Commune, new DateOnly(2022, 5, 16), report, accepted, before);

    private static PartContent[] Results(bool planned, decimal roads, bool maintained, decimal? income) =>
    [
        Part(1, "Quy hoạch", Is("1.1", planned)), Part(2, "Giao thông", Is("2.1", roads), Is("2.2", maintained)), Part(3, "Thu nhập", Is("3.1", income)),
    ];

    private static UnitInput Ngoc()
    {
        var parts = Results(true, 85, true, 50);
        parts[1] = parts[1] with
        {
            Done = "Bê tông hóa 1,2 km đường thôn.",
            PreviousWorks = [new PreviousWorkContent("Cắm biển báo giao thông", 202204, WorkDisposition.Done, null)],
        };
        return Unit(
            "XA-TAMNGOC", "Tam Ngọc", new ReportInput(11, ReviewState.Accepted, new DateOnly(2022, 5, 16), 0),
            Accepted(
                May,
                [
                    Section("I", "Họp giao ban tháng 5 ngày 12/5/2022.\nBan hành 02 văn bản."), .. parts, Section("II.6", "Ra mắt mô hình đường hoa."), Section("III", "Không có"),
                    Section("IV", "Hoàn thành hồ sơ tiêu chí số 1."), Section("V", "Không có."),
                ]),
            Accepted(new Month(2022, 4), Results(true, 75, false, 50)));
    }

    private static UnitInput Phu()
    {
        var parts = Results(false, 80, true, null);
        parts[1] = parts[1] with { Done = "- Bê tông hóa 1,2 km đường thôn" };
        parts[0] = parts[0] with
        {
            Unfinished = "Lấy ý kiến cộng đồng",
            PreviousWorks = [new PreviousWorkContent("Điều chỉnh đồ án quy hoạch", 202204, WorkDisposition.Carried, null)],
            CauseKind = CauseKind.Objective,
            Cause = "Thiếu vốn lập đồ án.",
            Solution = "Bố trí vốn trong quý II",
            SolutionDue = new DateOnly(2022, 6, 30),
            Proposal = "Đề nghị Phòng Quản lý đô thị hướng dẫn hồ sơ.",
        };
        return Unit(
            "XA-TAMPHU", "Tam Phú", new ReportInput(12, ReviewState.Accepted, new DateOnly(2022, 5, 14), 1),
            Accepted(May, [Section("I", "Họp giao ban tháng 5 ngày 12/5/2022."), .. parts, Section("III", "Tiến độ quy hoạch chậm."), Section("IV", "Hoàn thành lấy ý kiến cộng đồng trước ngày 30/6/2022."), Section("V", "Không có")]),
            Accepted(new Month(2022, 4), Results(true, 82, true, 48)));
    }

    private static UnitInput Thanh()
    {
        var april = Results(true, 70, true, 40);
        april[1] = april[1] with { Done = "Việc tháng 4 không được tính lại" };
        var report = Accepted(new Month(2022, 4), april);
        return Unit("XA-TAMTHANH", "Tam Thanh", new ReportInput(13, ReviewState.Received, new DateOnly(2022, 5, 19), 2), report, report);
    }

    private static UnitInput Thang()
    {
        var report = Accepted(new Month(2022, 3), Results(true, 90, true, 45));
        return Unit("XA-TAMTHANG", "Tam Thăng", null, report, report);
    }
}
