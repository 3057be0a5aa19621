using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Tests.Documents;

/// <summary>Invented documents that use every block.</summary>
internal static class PdfSamples
{
    private const string Sentence =
        "Trên cơ sở báo cáo của các xã và các phòng, ban, đơn vị, " +
        "Ban Chỉ đạo Chương trình MTQG xây dựng nông thôn mới thành phố Tam Kỳ báo cáo kết quả thực hiện như sau. ";

    private static readonly DateTime Created = new(2022, 6, 5, 3, 0, 0, DateTimeKind.Utc);

    public static readonly DocumentInfo Info = new(
        "Báo cáo kết quả tháng 5/2022", "Ban Chỉ đạo NTM thành phố Tam Kỳ", "bao-cao-thang-5-2022", Created, IsDemo: true);

    public static Document Of(params Block[] blocks) => new(Info, [new DocumentSection(PageOrientation.Portrait, "Báo cáo", blocks)]);

    public static Document Landscape(params Block[] blocks) => new(Info, [new DocumentSection(PageOrientation.Landscape, "Biểu", blocks)]);

    public static Document Report() => new(Info, [new DocumentSection(PageOrientation.Portrait, "Báo cáo", Body()), Appendix(), Form()]);

    public static Paragraph Prose(int sentences, string? label = null) => new(string.Concat(Enumerable.Repeat(Sentence, sentences)).Trim(), label);

    public static SignatureBlock Signature() => new(
        ["Ban Chỉ đạo NTM tỉnh", "TTTU, HĐND, UBND thành phố", "Các thành viên BCĐ NTM thành phố", "Đảng ủy, UBND các xã", "Lưu: VT, VPĐP"],
        ["KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"],
        "PHÓ CHỦ TỊCH UBND",
        "Nguyễn Văn A");

    public static Table Communes(int rows, int columns)
    {
        var titles = Enumerable.Range(1, columns - 2).Select(number => new Column($"Tiêu chí {number}", 6, CellAlign.Right));
        var body = Enumerable.Range(1, rows).Select(row => new Row(
            [new Cell(row), new Cell($"Xã số {row}"), .. Enumerable.Range(1, columns - 2).Select(column => new Cell((decimal)(row * column) / 4))]));
        return new Table([new Column("TT", 4, CellAlign.Centre), new Column("Xã", 16), .. titles], [.. body]) { NumberColumns = true };
    }

    public static Table Results() => new(
        [
            new Column("TT", 4, CellAlign.Centre), new Column("Xã", 14), new Column("Tháng 4/2022", 10, CellAlign.Centre),
            new Column("Tháng 5/2022", 10, CellAlign.Centre), new Column("Tăng, giảm", 10, CellAlign.Centre), new Column("Tỷ lệ (%)", 10, CellAlign.Right),
        ],
        [
            Result(1, "Tam Ngọc", 15, 16, 84.21m), Result(2, "Tam Phú", 15, 15, 78.95m),
            Result(3, "Tam Thanh", 13, 14, 73.68m), Result(4, "Tam Thăng", 14, 15, 78.95m),
            new Row(
                [
                    new Cell("Tổng cộng", 2, CellAlign.Centre), Sum(57), Sum(60), Sum(3),
                    new Cell(new Figure("ty-le", "Tỷ lệ chung", 78.95m, FigureFormat.Percent)),
                ],
                RowKind.Total),
        ])
    {
        Caption = "Số tiêu chí đạt chuẩn của các xã",
        Head =
        [
            [
                new HeadCell("TT", RowSpan: 2), new HeadCell("Xã", RowSpan: 2), new HeadCell("Tiêu chí đạt (trên 19 tiêu chí)", 3),
                new HeadCell("Tỷ lệ (%)", RowSpan: 2),
            ],
            [new HeadCell("Tháng 4/2022"), new HeadCell("Tháng 5/2022"), new HeadCell("Tăng, giảm")],
        ],
    };

    private static Cell Sum(int value) =>
        new(new Figure("tong", "Tổng", value, FigureFormat.Count)) { Formula = new ColumnFormula(FormulaKind.Sum, 0, 3) };

    private static Row Result(int number, string commune, int before, int after, decimal rate) => new(
        [
            new Cell(number), new Cell(commune), new Cell(new Figure("truoc", "Tháng trước", before, FigureFormat.Count)),
            new Cell(new Figure("nay", "Tháng này", after, FigureFormat.Count)), new Cell(new Figure("tang", "Tăng", after - before, FigureFormat.Change)),
            new Cell(new Figure("ty-le", "Tỷ lệ", rate, FigureFormat.Percent)),
        ]);

    private static Block[] Body() =>
    [
        new Letterhead(
            "UBND THÀNH PHỐ TAM KỲ", ["BAN CHỈ ĐẠO", "CHƯƠNG TRÌNH MTQG", "XÂY DỰNG NÔNG THÔN MỚI"],
            Letterhead.NumberPlaceholder, Letterhead.PlaceAndDatePlaceholder),
        new DocumentTitle("BÁO CÁO", ["Kết quả thực hiện Chương trình MTQG xây dựng nông thôn mới", "tháng 5/2022 và nhiệm vụ tháng 6/2022"]),
        new Addressees(["Ban Chỉ đạo nông thôn mới tỉnh Quảng Nam", "Thường trực Thành ủy Tam Kỳ", "Ủy ban nhân dân thành phố Tam Kỳ"]),
        new LegalBases(
            [
                "Căn cứ Quyết định số 318/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ ban hành Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021-2025",
                "Thực hiện Kế hoạch số 198/KH-UBND ngày 28/9/2021 của UBND thành phố và Chương trình công tác năm 2022 của Ban Chỉ đạo",
            ]),
        Prose(2),
        new Heading(1, "I.", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"),
        new Heading(2, "1.", "Chỉ đạo, giao ban, kiểm tra"),
        Prose(2, "a)"),
        Prose(2, "b)"),
        new Heading(2, "2.", "Tuyên truyền, tập huấn"),
        Prose(3),
        new Heading(1, "II.", "KẾT QUẢ THỰC HIỆN"),
        new Paragraph(
            InlineText.Of(
                "Đến hết kỳ báo cáo, 04 xã đạt ", new Figure("tong", "Lượt tiêu chí đạt", 60, FigureFormat.Ratio, 76), " lượt tiêu chí, đạt ",
                new Figure("ty-le", "Tỷ lệ", 78.95m, FigureFormat.Percent), "; ",
                new TextRun("xã cao nhất", Bold: true), " là Tam Ngọc với 16/19 tiêu chí trong quý\u00a0II/2022."),
            "a)"),
        new TableContext(string.Empty, "ĐVT: tiêu chí"),
        Results(),
        Prose(4, "b)"),
        new Paragraph("Trên đây là kết quả thực hiện Chương trình MTQG xây dựng nông thôn mới tháng 5/2022, Ban Chỉ đạo kính báo cáo", EndsDocument: true),
        Signature(),
    ];

    private static DocumentSection Appendix() => new(
        PageOrientation.Landscape,
        "Phụ lục I",
        [
            new AppendixTitle(
                "Phụ lục I", "MA TRẬN KẾT QUẢ THỰC HIỆN TIÊU CHÍ NÔNG THÔN MỚI THEO XÃ",
                "(Kèm theo Báo cáo số \u00a0\u00a0\u00a0\u00a0/BC-BCĐ ngày \u00a0\u00a0\u00a0 tháng \u00a0\u00a0\u00a0 năm 2022\n" +
                "của Ban Chỉ đạo Chương trình MTQG xây dựng nông thôn mới thành phố Tam Kỳ)"),
            new TableContext("Biểu 01. Kỳ báo cáo: tháng 5/2022. Đơn vị lập: Văn phòng Điều phối NTM thành phố", "ĐVT: mức đạt"),
            Matrix(),
            new Note("Ký hiệu: Đ: đạt; C: chưa đạt; -: chưa đánh giá. Tiêu chí đạt khi mọi chỉ tiêu của tiêu chí đạt."),
            new TableSigners("NGƯỜI LẬP BIỂU", "Trần Thị B", "CHÁNH VĂN PHÒNG", "Lê Văn C"),
        ]);

    public static Table Matrix()
    {
        var rows = new List<Row> { new([new Cell("I", Align: CellAlign.Centre), new Cell("Quy hoạch và hạ tầng", 8)], RowKind.Group) };
        rows.AddRange(Enumerable.Range(1, 19).Select(number => new Row(
            [
                new Cell(number), new Cell("Tổ chức sản xuất và phát triển kinh tế nông thôn"), new Cell("Phòng Kinh tế"),
                new Cell("Đ"), new Cell(number % 4 == 0 ? "C" : "Đ"),
                new Cell("Đ"), new Cell("Đ"), new Cell(number % 4 == 0 ? 3 : 4), new Cell(number % 4 == 0 ? "13.3: Tam Phú" : null),
            ])));
        rows.Add(new Row(
            [
                new Cell("Tổng số tiêu chí đạt tháng 5/2022", 3), Count("19/19"), Count("15/19"), Count("19/19"), Count("19/19"),
                new Cell(72) { Formula = new ColumnFormula(FormulaKind.Sum, 1, 19) }, new Cell(null),
            ],
            RowKind.Total));
        return new Table(
            [
                new Column("TT", 4, CellAlign.Centre), new Column("Tên tiêu chí", 28), new Column("Phòng phụ trách", 24),
                new Column("Tam Ngọc", 6, CellAlign.Centre),
                new Column("Tam Phú", 6, CellAlign.Centre), new Column("Tam Thanh", 6, CellAlign.Centre), new Column("Tam Thăng", 6, CellAlign.Centre),
                new Column("Số xã đạt", 6, CellAlign.Centre), new Column("Ghi chú (chỉ tiêu chưa đạt)", 18),
            ],
            rows)
        {
            NumberColumns = true,
            Head =
            [
                [
                    new HeadCell("TT", RowSpan: 2), new HeadCell("Tên tiêu chí", RowSpan: 2), new HeadCell("Phòng phụ trách", RowSpan: 2),
                    new HeadCell("Mức đạt của xã", 4),
                    new HeadCell("Số xã đạt", RowSpan: 2), new HeadCell("Ghi chú (chỉ tiêu chưa đạt)", RowSpan: 2),
                ],
                [new HeadCell("Tam Ngọc"), new HeadCell("Tam Phú"), new HeadCell("Tam Thanh"), new HeadCell("Tam Thăng")],
            ],
        };
    }

    private static Cell Count(string value) => new(value) { Formula = new ColumnFormula(FormulaKind.CountEqual, 1, 19, "Đ", "/19") };

    private static DocumentSection Form() => new(
        PageOrientation.Landscape,
        "Biểu 09",
        [
            new FormTitle("Biểu 09", "TỔNG HỢP KHÓ KHĂN, VƯỚNG MẮC VÀ ĐỀ XUẤT, KIẾN NGHỊ"),
            new TableContext("Kỳ báo cáo: tháng 5/2022", null),
            new Table(
                [
                    new Column("TT", 4, CellAlign.Centre), new Column("Đơn vị nêu", 12), new Column("Nội dung", 34),
                    new Column("Hạn", 10, CellAlign.Centre), new Column("Kết quả", 14),
                ],
                [
                    new Row(
                        [
                            new Cell(1), new Cell("UBND xã Tam Thanh"), new Cell(Prose(12).Text), new Cell(new DateOnly(2022, 6, 30)),
                            new Cell("Đã chuyển xử lý"),
                        ]),
                    new Row([new Cell(2), new Cell("UBND xã Tam Phú"), new Cell(Prose(16).Text), new Cell(new DateOnly(2022, 3, 8)), new Cell("=1+1")]),
                ]),
        ]);
}
