using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.Funds;

/// <summary>A row of the table of money by source, numbered as report-forms 4.1 does: I, II, II.1 … A heading and a divided source add up what follows them.</summary>
/// <param name="Children">Rows right below that this one adds up; 0 for a row of its own.</param>
/// <param name="Key">Of its figures.</param>
/// <param name="ByCapital">One for each type of capital of the sheet; null where there is no money.</param>
public sealed record FundRow(string Number, string Name, int Children, string Key, IReadOnlyList<FundCell?> ByCapital, FundCell? Mobilised)
{
    /// <summary>Below a heading or a divided source.</summary>
    public bool IsPart => Number.Contains('.', StringComparison.Ordinal);

    /// <summary>There is money in it.</summary>
    public bool HasMoney => Mobilised is not null || ByCapital.Any(cell => cell is not null);

    public static IReadOnlyList<FundRow> Of(FundSheet sheet)
    {
        List<FundRow> rows = [];
        var number = 0;
        for (var index = 0; index < sheet.Sources.Count;)
        {
            var source = sheet.Sources[index];
            var roman = VietnameseFormat.Roman(++number);
            if (source.Heading is not { } heading)
            {
                rows.AddRange(OfSource(sheet, source, roman));
                index++;
                continue;
            }

            var under = sheet.Sources.Skip(index).TakeWhile(next => next.Heading == heading).ToList();
            rows.Add(new FundRow(roman, heading, under.Count, $"muc-{roman}", [.. sheet.Capitals.Select(capital => Sum(under.Select(own => sheet.Cell(own, capital))))], null));
            rows.AddRange(under.Index().SelectMany(own => OfSource(sheet, own.Item, $"{roman}.{own.Index + 1}")));
            index += under.Count;
        }

        return rows;
    }

    private static IEnumerable<FundRow> OfSource(FundSheet sheet, FundingSource source, string number)
    {
        var forms = sheet.FormsOf(source);
        yield return new FundRow(
            number, source.Name, forms.Count, source.Code, [.. sheet.Capitals.Select(capital => sheet.Cell(source, capital))], source.SplitsByCapital ? null : sheet.Cell(source, null));
        foreach (var (index, (form, cell)) in forms.Index())
        {
            yield return new FundRow(
                $"{number}.{index + 1}", form?.Name ?? "Chưa ghi hình thức", 0, form?.Code ?? $"{source.Code}.chua-ghi", [.. sheet.Capitals.Select(_ => (FundCell?)null)], cell);
        }
    }

    private static FundCell? Sum(IEnumerable<FundCell?> cells)
    {
        var known = cells.OfType<FundCell>().ToList();
        return known.Count == 0 ? null : FundCell.Sum(known);
    }
}
