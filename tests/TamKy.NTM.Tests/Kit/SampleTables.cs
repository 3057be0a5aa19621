using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Tests.Kit;

/// <summary>The tables of <see cref="SampleDocuments"/>; every figure is invented.</summary>
public static class SampleTables
{
    public const string MatrixNote = "Ký hiệu: Đ: đạt; C: chưa đạt; -: chưa đánh giá (chỉ tiêu chưa có mức quy định).";
    public const string FundsNote = "Ghi chú: Tỷ lệ là lũy kế trên kế hoạch giao, chỉ tính với vốn ngân sách (I, II). Dấu gạch ngang: không có số liệu.";
    public const string DifficultiesNote = "Ghi chú: Văn phòng Điều phối tổng hợp từ báo cáo của các xã, phòng, ban, đơn vị trong kỳ.";

    private static readonly string[] Communes =
        ["Tam Ngọc", "Tam Phú", "Tam Thanh", "Tam Thăng", "Tam Xuân", "Tam Hòa", "Tam Tiến", "Tam Nghĩa", "Tam Quang", "Tam Giang", "Tam Hải", "Tam Trà"];

    private static readonly (string Group, string[] Criteria)[] Set =
    [
        ("Quy hoạch", ["Quy hoạch"]),
        (
            "Hạ tầng kinh tế - xã hội",
            ["Giao thông", "Thủy lợi và phòng, chống thiên tai", "Điện", "Trường học", "Cơ sở vật chất văn hóa",
            "Cơ sở hạ tầng thương mại nông thôn", "Thông tin và Truyền thông", "Nhà ở dân cư"]),
        ("Kinh tế và tổ chức sản xuất", ["Thu nhập", "Nghèo đa chiều", "Lao động", "Tổ chức sản xuất và phát triển kinh tế nông thôn"]),
        ("Văn hóa - xã hội - môi trường", ["Giáo dục và Đào tạo", "Y tế", "Văn hóa", "Môi trường và an toàn thực phẩm"]),
        ("Hệ thống chính trị", ["Hệ thống chính trị và tiếp cận pháp luật", "Quốc phòng và An ninh"]),
    ];

    /// <summary>Four communes, two groups of columns, a total; stands inside the text.</summary>
    public static Table Summary() => new(
        [new("TT", 5, CellAlign.Centre), new("Xã", 16), .. Enumerable.Range(0, 6).Select(_ => new Column("Số", 10, CellAlign.Centre))],
        [
            .. Enumerable.Range(0, 4).Select(i => new Row(
            [
                new(i + 1),
                new(Communes[i]) { Link = $"/xa/{i + 1}" },
                .. Enumerable.Range(0, 6).Select(c => new Cell(Count($"tom-tat.{i}.{c}", 14 + c + i))),
            ])),
            new Row(
                [
                    new("Tổng cộng", 2, CellAlign.Centre),
                    .. Enumerable.Range(0, 6).Select(c => new Cell(Count($"tom-tat.tong.{c}", 62 + (4 * c))) { Formula = new(FormulaKind.Sum, 0, 3) }),
                ],
                RowKind.Total),
        ])
    {
        Caption = "Số tiêu chí, chỉ tiêu đạt chuẩn của các xã",
        Head =
        [
            [new("TT", 1, 2), new("Xã", 1, 2), new("Tiêu chí đạt (trên 19 tiêu chí)", 3), new("Chỉ tiêu đạt (trên 57 chỉ tiêu)", 3)],
            [new("Tháng 4/2022"), new("Tháng 5/2022"), new("Tăng, giảm"), new("Tháng 4/2022"), new("Tháng 5/2022"), new("Tăng, giảm")],
        ],
    };

    /// <summary>Nineteen criteria in five groups by communes.</summary>
    public static Table Matrix(int communes)
    {
        var rows = new List<Row>();
        var number = 0;
        foreach (var (group, criteria) in Set)
        {
            rows.Add(new Row(
                [new(TamKy.NTM.Domain.Text.VietnameseFormat.Roman(Array.FindIndex(Set, set => set.Group == group) + 1)), new(group, communes + 2)],
                RowKind.Group));
            foreach (var criterion in criteria)
            {
                number++;
                var n = number;
                var levels = Enumerable.Range(0, communes).Select(c => Level(n, c)).ToList();
                rows.Add(new Row([new(n), new(criterion), .. levels.Select(level => new Cell(level)), new(levels.Count(level => level == "Đ"))]));
            }
        }

        rows.Add(new Row(
            [
                new(null), new("Tổng số tiêu chí đạt"),
                .. Enumerable.Range(0, communes).Select(c => new Cell(
                    new Figure($"tieu-chi-dat.{c}", $"Tiêu chí đạt, {Communes[c]}", Met(c), FigureFormat.Ratio, 19))
                {
                    Formula = new(FormulaKind.CountEqual, 0, rows.Count - 1, "Đ", "/19"),
                }),
                new(Enumerable.Range(0, communes).Sum(Met)),
            ],
            RowKind.Total));
        return new Table(
            [
                new("TT", 4, CellAlign.Centre),
                new("Tên tiêu chí", 30),
                .. Communes.Take(communes).Select(name => new Column(name, 6, CellAlign.Centre)),
                new("Số xã đạt", 6, CellAlign.Centre),
            ],
            rows)
        {
            NumberColumns = true,
            Head =
            [
                [new("TT", 1, 2), new("Tên tiêu chí", 1, 2), new("Mức đạt của xã", communes), new("Số xã đạt", 1, 2)],
                [.. Communes.Take(communes).Select(name => new HeadCell(name))],
            ],
        };
    }

    /// <summary>One row a commune, one column a criterion.</summary>
    public static Table ByCommune(int communes) => new(
        [
            new("TT", 4, CellAlign.Centre),
            new("Xã", 18),
            .. Enumerable.Range(1, 19).Select(n => new Column($"TC {n}", 4, CellAlign.Centre)),
            new("Đạt", 6, CellAlign.Centre),
        ],
        [
            .. Enumerable.Range(0, communes).Select(c => new Row(
            [
                new(c + 1),
                new($"Xã {Communes[c % 12]} {(c / 12) + 1}"),
                .. Enumerable.Range(1, 19).Select(n => new Cell(Level(n, c))),
                new(new Figure($"xa.{c}", $"Xã thứ {c + 1}", Met(c), FigureFormat.Ratio, 19)),
            ])),
            new Row(
                [
                    new(null),
                    new("Tổng số xã đạt"),
                    .. Enumerable.Range(1, 19).Select(n => new Cell(Enumerable.Range(0, communes).Count(c => Level(n, c) == "Đ"))),
                    new(Count("tong", Enumerable.Range(0, communes).Sum(Met))),
                ],
                RowKind.Total),
        ])
    {
        NumberColumns = true,
    };

    /// <summary>Three groups of four columns; subtotals, dashes and a grand total.</summary>
    public static Table Funds()
    {
        string[] groups = ["Vốn đầu tư phát triển", "Vốn sự nghiệp", "Tổng cộng"];
        string[] columns = ["Kế hoạch", "Trong kỳ", "Lũy kế", "Tỷ lệ (%)"];
        Row Line(string label, string name, decimal? plan, RowKind kind) =>
            new(
                [
                    new(label),
                    new(name),
                    .. groups.SelectMany((_, g) => Amounts($"von.{label}.{g}", plan is null ? null : plan * (g + 1))),
                    new(kind == RowKind.Total ? "Cả năm" : null),
                ],
                kind);
        return new Table(
            [
                new("TT", 5, CellAlign.Centre),
                new("Nguồn vốn", 26),
                .. groups.SelectMany(group => columns.Select(column => new Column($"{group}: {column}", 7, CellAlign.Right))),
                new("Ghi chú", 10, CellAlign.Centre),
            ],
            [
                Line("I", "Ngân sách trung ương", 5_900, RowKind.Subtotal),
                Line("II", "Ngân sách địa phương", 12_800, RowKind.Subtotal),
                Line("II.1", "Ngân sách tỉnh", 4_300, RowKind.Normal),
                Line("II.2", "Ngân sách thành phố", 7_000, RowKind.Normal),
                Line("II.3", "Ngân sách xã", 1_500, RowKind.Normal),
                Line("III", "Vốn lồng ghép", null, RowKind.Subtotal),
                Line(string.Empty, "TỔNG CỘNG", 18_700, RowKind.Total),
            ])
        {
            NumberColumns = true,
            Head =
            [
                [new("TT", 1, 2), new("Nguồn vốn", 1, 2), .. groups.Select(group => new HeadCell(group, 4)), new("Ghi chú", 1, 2)],
                [.. groups.SelectMany(_ => columns.Select(column => new HeadCell(column)))],
            ],
        };
    }

    /// <summary>Long texts: the third row is higher than a third of a page, the fifth about as high as a page.</summary>
    public static Table Difficulties()
    {
        const string Sentence = "Nguồn vốn sự nghiệp năm 2022 phân bổ chậm nên xã chưa có cơ sở lập dự toán, thẩm định và giải ngân theo kế hoạch được giao. ";
        int[] lengths = [1, 2, 14, 1, 30, 3, 2, 1];
        return new Table(
            [
                new("TT", 4, CellAlign.Centre),
                new("Đơn vị", 14),
                new("Khó khăn, vướng mắc", 40),
                new("Đề xuất, kiến nghị", 26),
                new("Hạn xử lý", 9, CellAlign.Centre),
                new("Số lần nêu", 6, CellAlign.Centre),
            ],
            [
                .. lengths.Select((length, i) => new Row(
                [
                    new(i + 1),
                    new($"UBND xã {Communes[i]}"),
                    new(string.Concat(Enumerable.Repeat(Sentence, length)).Trim()),
                    new("Bổ sung vốn đối ứng trước ngày 30/6/2022."),
                    new(new DateOnly(2022, 5 + (i % 6), 10 + i)),
                    new(i + 1),
                ])),
                new Row([new(null), new("Tổng số: 08 khó khăn, kiến nghị", 5)], RowKind.Total),
            ])
        {
            NumberColumns = true,
        };
    }

    private static IEnumerable<Cell> Amounts(string key, decimal? plan) =>
    [
        new(new Figure($"{key}.ke-hoach", "Kế hoạch", plan, FigureFormat.Number)),
        new(new Figure($"{key}.trong-ky", "Trong kỳ", plan is null ? null : Math.Round(plan.Value / 9), FigureFormat.Number)),
        new(new Figure($"{key}.luy-ke", "Lũy kế", plan is null ? null : Math.Round(plan.Value * 0.427m), FigureFormat.Number)),
        new(new Figure($"{key}.ty-le", "Tỷ lệ", plan is null ? null : 42.7m, FigureFormat.Number)),
    ];

    private static string Level(int criterion, int commune) => (criterion, (criterion * 7) + (commune * 5)) switch
    {
        (10, _) => "-",
        (_, var spread) when spread % 11 == 0 => "C",
        _ => "Đ",
    };

    private static int Met(int commune) => Enumerable.Range(1, 19).Count(criterion => Level(criterion, commune) == "Đ");

    private static Figure Count(string key, decimal value) => new(key, $"Số liệu {key}", value, FigureFormat.Count);
}
