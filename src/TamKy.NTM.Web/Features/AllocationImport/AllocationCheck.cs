using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.AllocationImport;

/// <summary>
/// Holds rows against the money that is there by entering them, one after the other, by the rules of the line itself: what a person could not enter a file
/// cannot either. The lines are changed; whoever only looks throws them away.
/// </summary>
/// <param name="units">Those that may be given money.</param>
/// <param name="lines">All lines of the years in question, with their entries.</param>
/// <param name="criteria">Numbers that exist in some set.</param>
public sealed class AllocationCheck(
    IReadOnlyList<OrganizationUnit> units, IReadOnlyList<FundingSource> sources, IReadOnlyList<CapitalType> capitals, IReadOnlyList<FundingLine> lines, IReadOnlySet<string> criteria, Actor actor, DateTime now)
{
    private readonly List<FundingLine> _lines = [.. lines];
    private readonly Dictionary<FundingEntry, int> _entered = new(ReferenceEqualityComparer.Instance);

    /// <summary>Lines that did not exist before.</summary>
    public IEnumerable<FundingLine> Added => _lines.Except(lines);

    public IReadOnlyList<AllocationRow> Check(IEnumerable<AllocationLine> rows) => [.. rows.Select(Check)];

    private AllocationRow Check(AllocationLine row)
    {
        var errors = new List<string>();
        var unit = Named(units, row.Unit, unit => [unit.Code, unit.Name, unit.PlaceName], "đơn vị", errors);
        var source = Named(sources, row.Source, source => [source.Code, source.Name], "nguồn vốn", errors);
        var capital = Named(capitals, row.Capital, capital => [capital.Code, capital.Name], "loại vốn", errors);
        var kind = Named([.. Enum.GetValues<FundingKind>().Select(value => (FundingKind?)value)], row.Kind, value => [Labels.Of(value!.Value)], "loại quyết định", errors);
        var year = Year(row.Year, errors);
        var amount = Amount(row.Amount, kind, errors);
        var date = Date(row.Date, errors);
        string[] numbers = [.. (row.Criteria ?? string.Empty).Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries).Distinct()];
        errors.AddRange(numbers.Where(number => !criteria.Contains(number)).Select(number => $"Không có tiêu chí số “{number}”."));
        if (errors.Count > 0)
        {
            return new AllocationRow(row, AllocationOutcome.Refused, errors, amount);
        }

        try
        {
            var input = new FundingInput(kind!.Value, amount!.Value, row.Decision, date!.Value, row.Content, numbers);
            return new AllocationRow(row, Enter(LineOf(year!.Value, unit!, source!, capital!), input, row.Number), [], amount);
        }
        catch (RuleException refusal)
        {
            return new AllocationRow(row, AllocationOutcome.Refused, [refusal.Message], amount);
        }
    }

    private AllocationOutcome Enter(FundingLine line, FundingInput input, int number)
    {
        if (line.Entries.FirstOrDefault(entry => (entry.Kind, entry.Amount, entry.Date) == (input.Kind, input.Amount, input.Date)
            && entry.Number == CleanText.Clean(input.Number) && entry.Content == CleanText.Clean(input.Content)) is { } known)
        {
            return _entered.TryGetValue(known, out var other) ? throw new RuleException($"Trùng với dòng {other}.") : AllocationOutcome.Known;
        }

        _entered[line.Enter(input, actor, now)] = number;
        if (!_lines.Contains(line))
        {
            _lines.Add(line);
        }

        return AllocationOutcome.Adds;
    }

    private FundingLine LineOf(int year, OrganizationUnit unit, FundingSource source, CapitalType capital) =>
        _lines.Find(line => line.Year == year && line.UnitId == unit.Id && line.SourceId == source.Id && line.CapitalId == capital.Id) ?? new FundingLine(year, unit, source, capital);

    private static T? Named<T>(IReadOnlyList<T> among, string? typed, Func<T, IEnumerable<string>> names, string what, List<string> errors)
    {
        if (CleanText.Clean(typed) is not { } text)
        {
            errors.Add($"Chưa ghi {what}.");
            return default;
        }

        var key = VietnameseText.Fold(text);
        var found = among.Where(candidate => names(candidate).Any(name => VietnameseText.Fold(name) == key)).ToList();
        if (found.Count == 1)
        {
            return found[0];
        }

        errors.Add(found.Count == 0 ? $"Không có {what} “{text}”." : $"Có nhiều {what} tên “{text}”: ghi mã.");
        return default;
    }

    private static int? Year(string? typed, List<string> errors)
    {
        var digits = (typed ?? string.Empty).Replace(".", string.Empty, StringComparison.Ordinal).Trim();
        if (int.TryParse(digits, out var year) && year is >= FundingLimits.FirstYear and <= FundingLimits.LastYear)
        {
            return year;
        }

        errors.Add($"Năm phải từ {FundingLimits.FirstYear} đến {FundingLimits.LastYear}.");
        return null;
    }

    private static long? Amount(string? typed, FundingKind? kind, List<string> errors)
    {
        switch (VietnameseNumber.Parse(typed, FundingLimits.Amount))
        {
            case VietnameseNumber.Value { Number: var number } when number == decimal.Truncate(number) && Math.Abs(number) <= FundingLimits.Amount:
                return kind is FundingKind.Recall ? -Math.Abs((long)number) : (long)number;
            case VietnameseNumber.Ambiguous doubt:
                errors.Add($"Số tiền: {doubt.Message}");
                return null;
            case VietnameseNumber.Invalid invalid:
                errors.Add($"Số tiền: {invalid.Message}");
                return null;
            default:
                errors.Add("Ghi số tiền bằng đồng, không có phần lẻ, như 125.000.000.");
                return null;
        }
    }

    private static DateOnly? Date(string? typed, List<string> errors)
    {
        switch (VietnameseDate.Parse(typed))
        {
            case VietnameseDate.Value { Date: var day }:
                return day;
            case VietnameseDate.Invalid invalid:
                errors.Add($"Ngày quyết định: {invalid.Message}");
                return null;
            default:
                errors.Add("Chưa ghi ngày quyết định.");
                return null;
        }
    }
}
