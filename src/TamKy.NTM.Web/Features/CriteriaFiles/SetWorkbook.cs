using System.Globalization;
using ClosedXML.Excel;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Web.Documents.Excel;

namespace TamKy.NTM.Web.Features.CriteriaFiles;

/// <summary>Writes a set as a workbook to be edited and read again: a sheet each for the set, its criteria, indicators and thresholds.</summary>
internal static class SetWorkbook
{
    private const string DateFormat = "dd/mm/yyyy";
    private const double LabelWidth = 22;
    private const double ValueWidth = 80;

    /// <summary>The same content gives the same bytes.</summary>
    public static byte[] Write(SetContent set)
    {
        using var workbook = new XLWorkbook();
        workbook.Properties.Title = set.Name;
        workbook.Properties.Created = workbook.Properties.Modified = set.EffectiveFrom.ToDateTime(TimeOnly.MinValue);
        WriteHead(workbook.AddWorksheet(SetColumns.HeadSheet), set);
        WriteRows(workbook.AddWorksheet(SetColumns.CriteriaSheet), SetColumns.Criteria, set.Criteria.Select(Values));
        WriteRows(
            workbook.AddWorksheet(SetColumns.IndicatorsSheet), SetColumns.Indicators,
            set.Criteria.SelectMany(criterion => criterion.Indicators.Select(indicator => Values(criterion, indicator))));
        WriteRows(
            workbook.AddWorksheet(SetColumns.ThresholdsSheet), SetColumns.Thresholds,
            set.Indicators.SelectMany(indicator => indicator.Thresholds.Select(threshold => Values(indicator, threshold))));

        using var saved = new MemoryStream();
        workbook.SaveAs(saved, new SaveOptions { EvaluateFormulasBeforeSaving = false, ValidatePackage = false });
        using var output = new MemoryStream();
        SteadyPackage.Copy(saved, set.EffectiveFrom.ToDateTime(TimeOnly.MinValue), output);
        return output.ToArray();
    }

    private static void WriteHead(IXLWorksheet sheet, SetContent set)
    {
        object?[] values =
        [
            set.Code, set.Name, Labels.Of(set.Level), set.EffectiveFrom, set.EffectiveTo, set.PeriodFrom, set.PeriodTo, set.Region, string.Join('\n', set.LegalBases),
            set.LocalDecision, set.ZoneCode, set.RecognitionRule, set.Note, set.Source, Labels.Of(set.Confidence),
        ];
        sheet.Column(1).Width = LabelWidth;
        sheet.Column(2).Width = ValueWidth;
        foreach (var (index, column) in SetColumns.Head.Index())
        {
            Write(sheet.Cell(index + 1, 1), column.Name);
            sheet.Cell(index + 1, 1).Style.Font.Bold = true;
            Write(sheet.Cell(index + 1, 2), values[index]);
        }
    }

    private static object?[] Values(SetContentCriterion criterion) =>
    [
        criterion.Number, criterion.Code, criterion.Name, criterion.Group, YesNo(criterion.IsPlaceholder), criterion.Note, criterion.Source, Labels.Of(criterion.Confidence),
    ];

    private static object?[] Values(SetContentCriterion criterion, SetContentIndicator indicator) =>
    [
        criterion.Number, indicator.Code, indicator.Text, Labels.Of(indicator.Measure), Labels.Of(indicator.Comparison), indicator.Unit, indicator.ThresholdText,
        YesNo(indicator.SetByProvince), indicator.MaxValue, indicator.Tolerance, indicator.Note, indicator.Source, Labels.Of(indicator.Confidence),
    ];

    private static object?[] Values(SetContentIndicator indicator, SetContentThreshold threshold) =>
    [
        indicator.Code, threshold.Value, threshold.Year, threshold.ZoneCode, threshold.GroupCode, threshold.ValidFrom, threshold.Source, Labels.Of(threshold.Confidence),
    ];

    private static void WriteRows(IXLWorksheet sheet, IReadOnlyList<(string Field, string Name, int Width)> columns, IEnumerable<object?[]> rows)
    {
        foreach (var (index, column) in columns.Index())
        {
            var cell = sheet.Cell(1, index + 1);
            Write(cell, column.Name);
            cell.Style.Font.Bold = true;
            sheet.Column(index + 1).Width = column.Width;
        }

        foreach (var (row, values) in rows.Index())
        {
            foreach (var (column, value) in values.Index())
            {
                Write(sheet.Cell(row + 2, column + 1), value);
            }
        }

        sheet.SheetView.FreezeRows(1);
    }

    /// <summary>Codes are text, so that 17.10 does not become 17,1.</summary>
    private static void Write(IXLCell cell, object? value)
    {
        switch (value)
        {
            case int number:
                cell.SetValue(number);
                break;
            case decimal number:
                cell.SetValue((double)number);
                cell.Style.NumberFormat.Format = number == decimal.Truncate(number) ? "#,##0" : "#,##0.####";
                break;
            case DateOnly date:
                cell.SetValue(date.ToDateTime(TimeOnly.MinValue));
                cell.Style.DateFormat.Format = DateFormat;
                break;
            case string { Length: > 0 } text:
                cell.Style.NumberFormat.Format = "@";
                cell.DataType = XLDataType.Text;
                cell.SetValue(text);
                cell.Style.IncludeQuotePrefix = CellText.LooksLikeFormula(text);
                cell.Style.Alignment.WrapText = true;
                cell.Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
                break;
            case null or string:
                break;
            default:
                throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"No cell for {value.GetType().Name}."));
        }
    }

    private static string YesNo(bool value) => value ? "có" : "không";
}
