using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Consolidation.Tables;

/// <summary>The reconciliation sheet of a consolidated report: each figure that it prints with its source and value, then each sum with its parts.</summary>
public static class ReconciliationTable
{
    public static ReportTable Of(Document report, Reconciliation reconciliation) => new(
        "Bảng đối chiếu",
        "ĐỐI CHIẾU SỐ LIỆU TRONG BÁO CÁO VỚI NGUỒN",
        "theo từng số liệu",
        new Table(
            [
                new("TT", 5, CellAlign.Centre), new("Số liệu", 36), new("Nguồn", 28), new("Trong báo cáo", 12, CellAlign.Right), new("Giá trị từ nguồn", 12, CellAlign.Right),
                new("Cách tính", 34), new("Kết quả", 10, CellAlign.Centre),
            ],
            Rows(report, reconciliation))
        {
            NumberColumns = true,
        },
        "Ghi chú: Mỗi số liệu in trong lời và trong biểu của báo cáo lấy từ một nguồn. Kết quả “Lệch” thì báo cáo không chốt và không ban hành được.");

    private static List<Row> Rows(Document report, Reconciliation reconciliation)
    {
        var figures = report.Figures().GroupBy(figure => figure.Key).Select(group => group.First());
        var differing = reconciliation.Bindings.Where(binding => !binding.Agrees).ToLookup(binding => binding.Key);
        List<Row> rows = [];
        foreach (var figure in figures)
        {
            var wrong = differing[figure.Key].FirstOrDefault();
            rows.Add(new Row(
            [
                new(rows.Count + 1), new(figure.Label), new(figure.Key), new(wrong?.Shown ?? figure.InTable), new(figure.Value), new(figure.Calculation), new(Result(wrong is null)),
            ]));
        }

        foreach (var unknown in reconciliation.Bindings.Where(binding => binding.Figure is null))
        {
            rows.Add(new Row([new(rows.Count + 1), new("Không có nguồn này"), new(unknown.Key), new(unknown.Shown), new(null), new(null), new(Result(agrees: false))]));
        }

        foreach (var sum in reconciliation.Sums)
        {
            rows.Add(new Row([new(rows.Count + 1), new(sum.Name), new("tong-so"), new((decimal)sum.Total), new((decimal)sum.Parts), new("Cộng lại từ từng phần"), new(Result(sum.Agrees))]));
        }

        return rows;
    }

    private static string Result(bool agrees) => agrees ? "Khớp" : "Lệch";
}
