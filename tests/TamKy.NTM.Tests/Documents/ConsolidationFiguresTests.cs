using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Tests.Kit;
using TamKy.NTM.Web.Features.Consolidation;

namespace TamKy.NTM.Tests.Documents;

public sealed class ConsolidationFiguresTests
{
    private readonly ConsolidatedContent _content = ConsolidationSamples.Worded();

    [Theory]
    [InlineData("tieu-chi-dat.XA-TAMNGOC", "02/03", "Tiêu chí số 1, 2")]
    [InlineData("tieu-chi-dat.tong", "06/12", "2 + 1 + 1 + 2 = 6")]
    [InlineData("chi-tieu-dat.tong", "10/16", "3 + 2 + 2 + 3 = 10")]
    [InlineData("ty-le-chi-tieu-dat.tong", "62,5%", "10 / 16")]
    [InlineData("thay-doi.XA-TAMPHU", "−1", "1 - 2")]
    [InlineData("thay-doi.tong", "0", "6 - 6")]
    [InlineData("thay-doi-chi-tieu.tong", "+1", "10 - 9")]
    [InlineData("tieu-chi-cho-muc.tong", "03", "")]
    [InlineData("xa-dat.TC2", "03/04", "Tam Ngọc, Tam Phú, Tam Thăng")]
    [InlineData("dung-han", "02/04", "Tam Ngọc, Tam Phú")]
    [InlineData("ty-le-dung-han", "50%", "2 / 4")]
    [InlineData("tre-han", "01", "Tam Thanh")]
    [InlineData("khong-nop", "01", "Tam Thăng")]
    [InlineData("so-ngay-tre.XA-TAMTHANH", "03", "Hạn 16/5/2022, gửi lần đầu 19/5/2022")]
    [InlineData("so-lan-tra-lai", "03", "0 + 1 + 2 + 0 = 3")]
    [InlineData("so-viec-xong.tong", "03", "2 + 1 + 0 + 0 = 3")]
    [InlineData("so-viec-chua-xong.TC1", "02", "")]
    [InlineData("binh-quan-tieu-chi-dat", "1,5", "6 / 4")]
    [InlineData("gia-tri.2.1.XA-TAMNGOC", "85%", "Báo cáo tháng 5/2022, bản gửi lần 1")]
    [InlineData("gia-tri-thang-truoc.2.1.XA-TAMNGOC", "75%", "Báo cáo tháng 4/2022, bản gửi lần 1")]
    [InlineData("muc.3.1", "-", "")]
    public void A_figure_is_printed_with_how_it_came_about(string key, string printed, string calculation)
    {
        var figure = new ConsolidationFigures(_content)[key];

        Assert.Equal((printed, calculation), (figure.InSentence, figure.Calculation));
    }

    [Fact]
    public void Suggested_words_contain_every_source_and_the_same_said_twice_once()
    {
        var slots = PassageSlot.All(_content, new ConsolidationFigures(_content)).ToDictionary(slot => slot.Key);

        Assert.Equal(
            "Các xã Tam Ngọc, Tam Phú: họp giao ban tháng 5 ngày 12/5/2022.\nXã Tam Ngọc: ban hành 02 văn bản.", slots[PassageKey.Direction].Suggested);
        Assert.Equal("Các xã Tam Ngọc, Tam Phú: bê tông hóa 1,2 km đường thôn. Xã Tam Ngọc: cắm biển báo giao thông.", slots["XONG:2"].Suggested);
        Assert.Equal(
            "Xã Tam Phú: điều chỉnh đồ án quy hoạch; lấy ý kiến cộng đồng; giải pháp: bố trí vốn trong quý II; hạn xong ngày 30/6/2022.",
            slots["CHUA:1"].Suggested);
        Assert.Equal("Thiếu vốn lập đồ án (xã Tam Phú, tiêu chí số 1).", slots[PassageKey.ObjectiveCauses].Suggested);
        Assert.Null(slots[PassageKey.SubjectiveCauses].Suggested);
        Assert.Equal(
            "Đến hết kỳ báo cáo còn [02](tieu-chi-chua-dat.tong) lượt tiêu chí chưa đạt; [02](so-viec-chua-xong.tong) việc chưa hoàn thành.\nXã Tam Phú: tiến độ quy hoạch chậm.",
            slots[PassageKey.Shortcomings].Suggested);
        Assert.Equal("Xã Tam Phú: đề nghị Phòng Quản lý đô thị hướng dẫn hồ sơ (tiêu chí số 1).", slots[PassageKey.Proposals].Suggested);
        Assert.Equal(2, slots["XONG:2"].Sources[0].Units.Count);
    }

    [Fact]
    public void Nothing_is_missing_once_every_place_with_sources_is_worded()
    {
        Assert.DoesNotContain(PassageSlot.All(_content, new ConsolidationFigures(_content)), slot => slot.IsMissing);
        Assert.Contains(PassageSlot.All(ConsolidationSamples.Content(), new ConsolidationFigures(_content)), slot => slot.IsMissing);
    }

    [Fact]
    public void Suggested_words_agree_with_their_sources()
    {
        var reconciliation = Reconciliation.Of(_content, new ConsolidationFigures(_content));

        Assert.True(reconciliation.Agrees);
        Assert.NotEmpty(reconciliation.Bindings);
        Assert.Empty(reconciliation.Problems());
    }

    [Fact]
    public void A_bound_number_that_differs_from_its_source_is_a_problem_and_follows_the_source_on_request()
    {
        const string Text = "Toàn thành phố đạt [07/12](tieu-chi-dat.tong) lượt tiêu chí.";
        var figures = new ConsolidationFigures(_content);

        var reconciliation = Reconciliation.Of(_content with { Passages = [new PassageContent(PassageKey.NextMonth, Text)] }, figures);

        Assert.False(reconciliation.Agrees);
        Assert.Equal("Lời ghi 07/12, nguồn là 06/12 (Lượt tiêu chí đạt trên tổng số, toàn thành phố)", Assert.Single(reconciliation.Problems()));
        Assert.Equal("Toàn thành phố đạt [06/12](tieu-chi-dat.tong) lượt tiêu chí.", BoundText.FollowSource(Text, figures));
    }

    [Fact]
    public void A_number_bound_to_nothing_known_is_a_problem()
    {
        var figures = new ConsolidationFigures(_content);

        var reconciliation = Reconciliation.Of(_content with { Passages = [new PassageContent(PassageKey.NextMonth, "Còn [05](khong-co-nguon) việc.")] }, figures);

        Assert.Contains("không có nguồn này", Assert.Single(reconciliation.Problems()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Họp ngày 12/5/2022, trước 30-6-2022, trong tháng 5/2022, quý 2/2022, năm 2022, giai đoạn 2021-2025", "")]
    [InlineData("Quyết định số 318/QĐ-TTg, Chỉ thị số 09-CT/TU, văn bản 21/2022/NQ-HĐND", "")]
    [InlineData("Tiêu chí số 13, tiêu chí 17 và chỉ tiêu 17.10", "")]
    [InlineData("Có 12 điểm, 1.250 hộ, đạt 61,5% và [06/12](tieu-chi-dat.tong) lượt", "12 1.250 61,5%")]
    public void Only_numbers_that_may_be_figures_are_called_loose(string text, string loose)
    {
        Assert.Equal(loose, string.Join(' ', BoundText.LooseNumbers(text)));
    }
}
