using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Tests.Kit;

/// <summary>Documents with invented figures, as large and as awkward as real ones: what every writer is tested with.</summary>
public static class SampleDocuments
{
    private const string Context = "Kỳ báo cáo: tháng 5/2022 (từ ngày 15/4/2022 đến ngày 14/5/2022). Đơn vị lập: Văn phòng Điều phối NTM thành phố";

    /// <summary>Room for a number that is written later.</summary>
    private const string Blank = "\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0";

    private static readonly DateTime Created = new(2022, 5, 25, 7, 30, 0, DateTimeKind.Utc);

    /// <summary>A consolidated monthly report with three appendices, the first a matrix of twelve communes.</summary>
    public static Document ConsolidatedReport() => Report([
        Appendix("I", "Ma trận kết quả thực hiện tiêu chí nông thôn mới theo xã", "Biểu 01", "mức đạt", SampleTables.Matrix(12), SampleTables.MatrixNote),
        Appendix("II", "KẾT QUẢ HUY ĐỘNG VÀ GIẢI NGÂN VỐN THEO NGUỒN", "Biểu 03", "triệu đồng", SampleTables.Funds(), SampleTables.FundsNote),
        Appendix("III", "Khó khăn, vướng mắc và đề xuất, kiến nghị", "Biểu 09", "nội dung", SampleTables.Difficulties(), SampleTables.DifficultiesNote)]);

    /// <summary>The same report for a province: one row for each of 250 communes.</summary>
    public static Document ProvinceReport(int communes = 250) => Report([
        Appendix("I", "KẾT QUẢ THỰC HIỆN TIÊU CHÍ CỦA CÁC XÃ", "Biểu 01", "mức đạt", SampleTables.ByCommune(communes), SampleTables.MatrixNote)]);

    /// <summary>A table handed in on its own, without letterhead.</summary>
    public static Document StandAloneForm() => new(
        new DocumentInfo("Biểu 03. Kết quả huy động và giải ngân vốn", "UBND xã Tam Ngọc", "bieu-03-tam-ngoc-2022-05", Created, IsDemo: true),
        [
            new DocumentSection(PageOrientation.Landscape, "Biểu 03",
            [
                new FormTitle("Biểu 03", "KẾT QUẢ HUY ĐỘNG VÀ GIẢI NGÂN VỐN THEO NGUỒN"),
                new TableContext(Context, "ĐVT: triệu đồng"),
                SampleTables.Funds(),
                new Note(SampleTables.FundsNote),
                new TableSigners("NGƯỜI LẬP BIỂU", null, "CHỦ TỊCH", null),
            ]),
        ]);

    private static Document Report(IReadOnlyList<DocumentSection> appendices) => new(
        new DocumentInfo(
            "Báo cáo kết quả thực hiện Chương trình MTQG xây dựng nông thôn mới tháng 5/2022",
            "Ban Chỉ đạo Chương trình MTQG xây dựng nông thôn mới thành phố Tam Kỳ",
            "bao-cao-tong-hop-2022-05",
            Created,
            IsDemo: true),
        [new DocumentSection(PageOrientation.Portrait, "Báo cáo", [.. Head(), .. Body(), Signature()]), .. appendices]);

    private static IEnumerable<Block> Head() =>
    [
        new Letterhead(
            "UBND THÀNH PHỐ TAM KỲ",
            ["BAN CHỈ ĐẠO", "CHƯƠNG TRÌNH MTQG", "XÂY DỰNG NÔNG THÔN MỚI"],
            Letterhead.NumberPlaceholder,
            Letterhead.PlaceAndDatePlaceholder),
        new DocumentTitle("BÁO CÁO", ["Kết quả thực hiện Chương trình MTQG xây dựng nông thôn mới", "tháng 5/2022 và nhiệm vụ tháng 6/2022"]),
        new Addressees(["Ban Chỉ đạo nông thôn mới tỉnh Quảng Nam", "Thường trực Thành ủy Tam Kỳ", "Ủy ban nhân dân thành phố Tam Kỳ"]),
        new LegalBases(
        [
            "Căn cứ Quyết định số 318/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ ban hành Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021-2025",
            "Căn cứ Chỉ thị số 09-CT/TU ngày 23/7/2021 của Ban Thường vụ Thành ủy về xây dựng nông thôn mới giai đoạn 2021-2025",
            "Thực hiện Chương trình công tác năm 2022 của Ban Chỉ đạo Chương trình MTQG xây dựng nông thôn mới thành phố",
        ]),
    ];

    private static IEnumerable<Block> Body() =>
    [
        new Paragraph("Trên cơ sở báo cáo của 04 xã và các phòng, ban, Ban Chỉ đạo báo cáo kết quả thực hiện tháng 5/2022 và nhiệm vụ tháng 6/2022 như sau:"),
        new Heading(1, "I.", "Công tác chỉ đạo, điều hành"),
        new Heading(2, "1.", "Chỉ đạo, giao ban, kiểm tra"),
        new Paragraph(
            "Ban Chỉ đạo đã họp giao ban tháng 4/2022 vào ngày 28/4/2022; ban hành 03 văn bản chỉ đạo, đôn đốc về rà soát thực trạng tiêu chí.",
            "a)"),
        new Paragraph("Tổ chức 02 đợt kiểm tra thực tế tại xã Tam Thanh và xã Tam Phú.", "b)"),
        new Heading(2, "2.", "Tuyên truyền, tập huấn"),
        new Paragraph("Đài truyền thanh 04 xã đã phát 46 tin, bài về xây dựng nông thôn mới."),
        new Heading(1, "II.", "Kết quả thực hiện"),
        new Heading(2, "1.", "Mức độ đạt tiêu chí theo từng xã"),
        new Paragraph(
            InlineText.Of(
                "Kết quả chung: đến hết kỳ báo cáo, 04 xã đạt ",
                new Figure("tieu-chi-dat", "Lượt tiêu chí đạt", 60, FigureFormat.Ratio, 76, "16 + 15 + 14 + 15 = 60"),
                " lượt tiêu chí, tăng ",
                new Figure("tieu-chi-tang", "Lượt tiêu chí tăng", 3, FigureFormat.Count),
                " lượt so với tháng 4/2022; đạt ",
                new Figure("chi-tieu-ty-le", "Tỷ lệ chỉ tiêu đạt", 91.67m, FigureFormat.Percent),
                " chỉ tiêu."),
            "a)"),
        new TableContext(string.Empty, "ĐVT: tiêu chí, chỉ tiêu"),
        SampleTables.Summary(),
        new Paragraph("Tiêu chí từ đạt trở thành chưa đạt (01 lượt): xã Tam Phú, tiêu chí số 15 (Y tế), do tỷ lệ người dân tham gia bảo hiểm y tế giảm.", "b)"),
        new Paragraph("Tiêu chí chưa đạt: Tam Ngọc 03 tiêu chí; Tam Phú 04 tiêu chí.", "c)"),
        new Paragraph("Bốn xã tiếp tục duy trì các tiêu chí đã đạt.", "d)"),
        new Paragraph("Chưa có xã đạt chuẩn nâng cao.", "đ)"),
        new Heading(2, "2.", "Huy động nguồn lực, giải ngân"),
        new Paragraph("Vốn đầu tư phát triển giải ngân 7.901 triệu đồng, đạt 42,3% kế hoạch.", "-"),
        new Paragraph("Vốn sự nghiệp giải ngân 1.523 triệu đồng, đạt 29,2% kế hoạch.", "-"),
        new Heading(1, "III.", "Nhiệm vụ, giải pháp tháng 6/2022"),
        new Paragraph("UBND các xã hoàn thành báo cáo rà soát thực trạng theo Bộ tiêu chí, gửi Văn phòng Điều phối trước ngày 15/6/2022."),
        new Paragraph("Trên đây là kết quả thực hiện tháng 5/2022 và nhiệm vụ tháng 6/2022, Ban Chỉ đạo kính báo cáo.", EndsDocument: true),
    ];

    private static SignatureBlock Signature() => new(
        [
            "Ban Chỉ đạo NTM tỉnh",
            "TTTU, HĐND, UBND thành phố",
            "Các thành viên BCĐ NTM thành phố và các phòng, ban, Hội, đoàn thể thành phố",
            "Đảng ủy, UBND các xã",
            "Lưu: VT, VPĐP",
        ],
        ["KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"],
        "PHÓ CHỦ TỊCH UBND",
        "Nguyễn Văn A");

    private static DocumentSection Appendix(string number, string name, string form, string unit, Table table, string note) => new(
        PageOrientation.Landscape,
        $"Phụ lục {number}",
        [
            new AppendixTitle(
                $"Phụ lục {number}",
                name,
                $"(Kèm theo Báo cáo số {Blank}/BC-BCĐ ngày {Blank} tháng {Blank} năm 2022\n"
                + "của Ban Chỉ đạo Chương trình MTQG xây dựng nông thôn mới thành phố Tam Kỳ)"),
            new TableContext($"{form}. {Context}", $"ĐVT: {unit}"),
            table,
            new Note(note),
            new TableSigners("NGƯỜI LẬP BIỂU", "Trần Thị B", "CHÁNH VĂN PHÒNG", "Lê Văn C"),
        ]);
}
