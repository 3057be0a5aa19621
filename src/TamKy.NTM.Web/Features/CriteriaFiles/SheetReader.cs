using ClosedXML.Excel;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.CriteriaFiles;

/// <summary>Reads cells of one row by the names of their columns; what cannot be read is noted with its place and reading goes on.</summary>
internal sealed class SheetReader(string sheet, List<FileProblem> problems)
{
    private Dictionary<string, (IXLCell Cell, string Column)> _cells = [];

    public int Row { get; private set; }

    public void Open(int row, Dictionary<string, (IXLCell Cell, string Column)> cells) => (Row, _cells) = (row, cells);

    public string Text(string field) => Optional(field) ?? string.Empty;

    public string? Optional(string field) => _cells.TryGetValue(field, out var place) && !place.Cell.IsEmpty() ? CleanText.Clean(place.Cell.GetString()) : null;

    /// <summary>A code that the spreadsheet took for a number may have lost a zero: 17.10 is then 17,1.</summary>
    public string Code(string field)
    {
        if (_cells.TryGetValue(field, out var place) && place.Cell.DataType is XLDataType.Number or XLDataType.DateTime && !place.Cell.IsEmpty())
        {
            Refuse(field, "Ô này là số hoặc ngày. Định dạng ô là Văn bản rồi gõ lại mã.");
            return string.Empty;
        }

        return Text(field);
    }

    public decimal? Number(string field)
    {
        if (!_cells.TryGetValue(field, out var place) || place.Cell.IsEmpty())
        {
            return null;
        }

        if (place.Cell.DataType is XLDataType.Number)
        {
            var number = place.Cell.GetDouble();
            if (Math.Abs(number) < 1e13)
            {
                return decimal.Round((decimal)number, 4);
            }

            Refuse(field, "Số quá lớn.");
            return null;
        }

        switch (VietnameseNumber.Parse(place.Cell.GetString(), decimal.MaxValue))
        {
            case VietnameseNumber.Value value:
                return value.Number;
            case VietnameseNumber.Empty:
                return null;
            default:
                Refuse(field, $"“{Short(place.Cell.GetString())}” chưa đọc được là số.");
                return null;
        }
    }

    public int Whole(string field) => OptionalWhole(field) ?? 0;

    public int? OptionalWhole(string field)
    {
        var number = Number(field);
        if (number is { } value && (value != decimal.Truncate(value) || value is < 0 or > 9999))
        {
            Refuse(field, "Viết số nguyên từ 0 đến 9999.");
            return null;
        }

        return (int?)number;
    }

    public DateOnly? Date(string field)
    {
        if (!_cells.TryGetValue(field, out var place) || place.Cell.IsEmpty())
        {
            return null;
        }

        if (place.Cell.DataType is XLDataType.DateTime)
        {
            return DateOnly.FromDateTime(place.Cell.GetDateTime());
        }

        switch (VietnameseDate.Parse(place.Cell.GetString()))
        {
            case VietnameseDate.Value date:
                return date.Date;
            case VietnameseDate.Invalid invalid:
                Refuse(field, invalid.Message);
                return null;
            default:
                return null;
        }
    }

    public DateOnly RequiredDate(string field)
    {
        var before = problems.Count;
        var date = Date(field);
        if (date is null && problems.Count == before)
        {
            Refuse(field, "Chưa nhập ngày. Viết dạng 30/6/2022.");
        }

        return date ?? default;
    }

    public bool YesNo(string field)
    {
        switch (VietnameseText.Fold(Text(field)))
        {
            case "co" or "x":
                return true;
            case "" or "khong":
                return false;
            default:
                Refuse(field, "Viết “có” hoặc “không”.");
                return false;
        }
    }

    /// <summary>By the word the portal writes.</summary>
    public T Choice<T>(string field)
        where T : struct, Enum
    {
        var typed = VietnameseText.Fold(Text(field));
        foreach (var value in Enum.GetValues<T>())
        {
            if (VietnameseText.Fold(Labels.Of(value)) == typed)
            {
                return value;
            }
        }

        Refuse(field, $"Chọn một trong: {string.Join(", ", Enum.GetValues<T>().Select(value => Labels.Of(value)))}.");
        return default;
    }

    public void Refuse(string field, string message) =>
        problems.Add(FileProblem.InCell(sheet, Row, _cells.TryGetValue(field, out var place) ? place.Column : SetColumns.NameOf(field), message));

    private static string Short(string text) => text.Length <= 30 ? text : text[..30] + "…";
}
