using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Criteria;

/// <summary>A criterion or an indicator that has all the words asked for.</summary>
public sealed record SetHit(string SetCode, string SetName, int Number, string Criterion, string? Code, string? Text)
{
    /// <summary>More than this is not read; the page says how many there are.</summary>
    public const int Most = 50;
}

/// <summary>Looks for words without accents, and for codes, in the sets that the list shows. There are some hundred texts, so they are folded as they are read.</summary>
public sealed class SetSearch(string typed)
{
    private readonly List<string> _words = [.. VietnameseText.Fold(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Take(10)];

    public static IQueryable<SetHit> Texts(AppDbContext db, IReadOnlyCollection<int> setIds) =>
        from criterion in db.Criteria
        join set in db.CriteriaSets on criterion.CriteriaSetId equals set.Id
        where setIds.Contains(set.Id)
        from indicator in criterion.Indicators.DefaultIfEmpty()
        orderby set.Code, criterion.Number, indicator!.Position
        select new SetHit(set.Code, set.Name, criterion.Number, criterion.Name, indicator!.Code, indicator.Text);

    public async Task<IReadOnlyList<SetHit>> FindAsync(AppDbContext db, IReadOnlyCollection<int> setIds, CancellationToken ct) =>
        _words.Count == 0 ? [] : [.. (await Texts(db, setIds).ToListAsync(ct)).Where(Has)];

    /// <summary>A word of digits and dots is a code first: "17" finds 17.1 to 17.12, and "2.1" is not found in "12.1".</summary>
    private bool Has(SetHit hit)
    {
        var text = VietnameseText.Fold($"{hit.Criterion} {hit.Text}");
        return _words.TrueForAll(word => IsCode(word)
            ? hit.Code == word || hit.Code?.StartsWith(word + ".", StringComparison.Ordinal) == true || (word.Length > 2 && !word.Contains('.', StringComparison.Ordinal) && text.Contains(word, StringComparison.Ordinal))
            : text.Contains(word, StringComparison.Ordinal));
    }

    private static bool IsCode(string word) => word.All(letter => char.IsAsciiDigit(letter) || letter == '.');
}
