using ClosedXML.Excel;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Web.Documents.Excel;

namespace TamKy.NTM.Web.Features.ProgrammeImport;

/// <summary>Writes the tasks of a programme as a workbook to be edited and read again: sent back unchanged it changes nothing.</summary>
internal static class ProgrammeSheet
{
    private static readonly (ImportColumn Column, double Width)[] Columns =
    [
        (ImportColumn.Code, 11), (ImportColumn.Line, 7), (ImportColumn.Clause, 10), (ImportColumn.Content, 60), (ImportColumn.Lead, 32), (ImportColumn.Coordinating, 32),
        (ImportColumn.Recurrence, 14), (ImportColumn.Deadline, 14), (ImportColumn.DeadlineText, 26), (ImportColumn.Field, 20), (ImportColumn.Kind, 18), (ImportColumn.Criteria, 24),
        (ImportColumn.Evidence, 30), (ImportColumn.ClosedBy, 24), (ImportColumn.Inferred, 26), (ImportColumn.Note, 30), (ImportColumn.Source, 30), (ImportColumn.Confidence, 12),
    ];

    public static byte[] Write(WorkProgramme programme, IEnumerable<WorkTask> tasks, UnitNames names)
    {
        using var book = new XLWorkbook();
        book.Properties.Title = programme.Title;
        book.Properties.Created = book.Properties.Modified = programme.FirstDay.ToDateTime(TimeOnly.MinValue);
        var sheet = book.AddWorksheet("Việc");
        foreach (var (index, column) in Columns.Index())
        {
            sheet.Cell(1, index + 1).SetValue(Labels.Of(column.Column));
            sheet.Cell(1, index + 1).Style.Font.Bold = true;
            sheet.Column(index + 1).Width = column.Width;
        }

        foreach (var (row, task) in tasks.Index())
        {
            foreach (var (index, column) in Columns.Index())
            {
                Write(sheet.Cell(row + 2, index + 1), Value(task, column.Column, names));
            }
        }

        sheet.SheetView.FreezeRows(1);
        Explain(book.AddWorksheet("Hướng dẫn"));
        using var saved = new MemoryStream();
        book.SaveAs(saved, new SaveOptions { EvaluateFormulasBeforeSaving = false, ValidatePackage = false });
        using var output = new MemoryStream();
        SteadyPackage.Copy(saved, programme.FirstDay.ToDateTime(TimeOnly.MinValue), output);
        return output.ToArray();
    }

    private static object? Value(WorkTask task, ImportColumn column, UnitNames names) => column switch
    {
        ImportColumn.Code => task.Code,
        ImportColumn.Line => task.LineNumber,
        ImportColumn.Clause => task.Clause,
        ImportColumn.Content => task.Title,
        ImportColumn.Lead => string.Join("; ", task.Leads.Select(names.Write)),
        ImportColumn.Coordinating => string.Join("; ", task.Coordinators.Select(names.Write)),
        ImportColumn.Recurrence => Labels.Of(task.Recurrence),
        ImportColumn.Deadline => task.Deadline,
        ImportColumn.DeadlineText => task.DeadlineText,
        ImportColumn.Field => task.Field,
        ImportColumn.Kind => Labels.Of(task.Kind),
        ImportColumn.Criteria => string.Join("; ", task.Criteria.GroupBy(criterion => criterion.SetCode).Select(set => $"{string.Join(", ", set.Select(criterion => criterion.Number))} ({set.Key})")),
        ImportColumn.Evidence => task.ExpectedEvidence,
        ImportColumn.ClosedBy => Labels.Of(task.ClosedBy),
        ImportColumn.Inferred => task.Inferred,
        ImportColumn.Note => task.Note,
        ImportColumn.Source => task.Provenance.Source,
        ImportColumn.Confidence => Labels.Of(task.Provenance.Confidence),
        _ => null,
    };

    private static void Write(IXLCell cell, object? value)
    {
        cell.Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        switch (value)
        {
            case int number:
                cell.SetValue(number);
                break;
            case DateOnly date:
                cell.SetValue(date.ToDateTime(TimeOnly.MinValue));
                cell.Style.DateFormat.Format = "d/m/yyyy";
                break;
            case string { Length: > 0 } text:
                cell.Style.NumberFormat.Format = "@";
                cell.DataType = XLDataType.Text;
                cell.SetValue(text);
                cell.Style.IncludeQuotePrefix = CellText.LooksLikeFormula(text);
                cell.Style.Alignment.WrapText = true;
                break;
            default:
                break;
        }
    }

    private static void Explain(IXLWorksheet sheet)
    {
        string[] lines =
        [
            "Mỗi dòng một việc. Dòng có mã của dự thảo thì sửa việc đó; dòng không có mã thì thêm việc mới và cổng đặt mã.",
            "Chủ trì, phối hợp: tên đơn vị như trong cổng, cách nhau dấu chấm phẩy. Chữ trong ngoặc vuông là mã đơn vị, dùng khi văn bản gọi bằng tên khác.",
            $"Chu kỳ: {string.Join("; ", Enum.GetValues<Recurrence>().Select(value => Labels.Of(value)))}.",
            "Thời gian: ngày dạng 30/6/2022, hoặc bằng lời: Quý I, tháng 6, trước 30/6/2022.",
            "Tiêu chí: số tiêu chí rồi mã bộ trong ngoặc, ví dụ 1, 17 (XA-NTM-2021-2025).",
            $"Độ tin cậy: {string.Join("; ", Enum.GetValues<Confidence>().Select(value => Labels.Of(value)))}.",
            "Có dòng lỗi thì cổng không ghi dòng nào.",
        ];
        foreach (var (index, line) in lines.Index())
        {
            sheet.Cell(index + 1, 1).SetValue(line);
        }

        sheet.Column(1).Width = 120;
    }
}
