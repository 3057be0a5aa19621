using System.Globalization;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Storage;

/// <summary>A row of a sheet that was sent, by column from 0.</summary>
/// <param name="Number">As Excel counts it, from 1.</param>
public sealed record SheetRow(int Number, IReadOnlyDictionary<int, SheetCell> Cells)
{
    /// <summary>Of one cell; no field of the portal takes as much.</summary>
    private const int LongestText = 600;

    public bool IsEmpty => Cells.Values.All(cell => string.IsNullOrWhiteSpace(cell.Text));

    /// <summary>The column of a row of headings, whatever its letter case and accents; null when it has none.</summary>
    public int? PlaceOf(string heading) =>
        Cells.Where(cell => VietnameseText.Fold(cell.Value.Text.Trim()) == VietnameseText.Fold(heading)).Select(cell => (int?)cell.Key).Min();

    /// <summary>What a person would type into a field: numbers the Vietnamese way, text cut where it is too long for any.</summary>
    public string? Text(int? place) =>
        place is not { } column || !Cells.TryGetValue(column, out var cell) ? null
        : cell.IsNumber && decimal.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? VietnameseFormat.Number(number)
        : CleanText.Clean(cell.Text) is { } text ? text.Length <= LongestText ? text : text[..LongestText]
        : null;

    /// <summary>As the file keeps it: "2, 10" that Excel took for a number is 2.1, which no list has.</summary>
    public string? Raw(int? place) => place is { } column && Cells.TryGetValue(column, out var cell) ? CleanText.Clean(cell.Text) : null;

    /// <summary>The same of a date, which Excel keeps as the number of days since 1900.</summary>
    public string? Day(int? place) =>
        place is { } column && Cells.TryGetValue(column, out var cell) && cell.IsNumber
            && double.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var days) && days is >= 1 and < 100_000
            ? VietnameseFormat.Date(DateOnly.FromDateTime(DateTime.FromOADate(days)))
            : Text(place);
}

/// <summary>What a cell holds: of a formula its last value, of a number its digits as the file keeps them.</summary>
/// <param name="IsMerged">It shows what stands in the cell above that it is merged with.</param>
public sealed record SheetCell(string Text, bool IsNumber, bool IsMerged = false);
