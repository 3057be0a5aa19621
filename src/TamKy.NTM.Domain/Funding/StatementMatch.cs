using System.Globalization;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Funding;

/// <summary>
/// Holds the lines of a statement against the approved documents of the month by number, amount and date. First what people have paired, then what agrees
/// in all three, then what agrees in two of them when there is no doubt which, then what shares only the number. Every line and every document stands in
/// the result exactly once. Time grows with the lines, not with their square.
/// </summary>
public sealed class StatementMatch
{
    private readonly List<Match> _found = [];
    private readonly Dictionary<(string, DateOnly, long), int> _stated;
    private List<Side<StatementLine>> _lines;
    private List<Side<TreasuryPaper>> _papers;

    private StatementMatch(IEnumerable<StatementLine> lines, IEnumerable<TreasuryPaper> papers)
    {
        _lines = [.. lines.OrderBy(line => line.Row).ThenBy(line => line.Id).Select(line => new Side<StatementLine>(line, KeyOf(line.Number), line.Date, line.Amount))];
        _papers = [.. papers.OrderBy(paper => paper.Date).ThenBy(paper => paper.Id).Select(paper => new Side<TreasuryPaper>(paper, KeyOf(paper.Number), paper.Date, paper.Amount))];
        _stated = _lines.CountBy(line => (line.Key, line.Date, line.Amount)).ToDictionary();
    }

    /// <summary>Differences first, then in the order of days.</summary>
    public static IReadOnlyList<Match> Of(IEnumerable<StatementLine> lines, IEnumerable<TreasuryPaper> papers, IEnumerable<PaperRemark> remarks)
    {
        var match = new StatementMatch(lines, papers);
        match.Run(remarks.ToDictionary(remark => remark.PaperId, remark => remark.Reason));
        return
        [
            .. match._found.OrderByDescending(found => found.IsOpen).ThenByDescending(found => found.IsDifference)
                .ThenBy(found => found.Line?.Date ?? found.Paper!.Date).ThenBy(found => found.Line?.Row ?? 0).ThenBy(found => found.Paper?.Id ?? 0),
        ];
    }

    /// <summary>"0077/GRT" and "77 / grt" are the same number.</summary>
    public static string KeyOf(string number)
    {
        var parts = VietnameseText.Fold(number).Where(letter => !char.IsWhiteSpace(letter) && letter is not '.').ToArray();
        return string.Join('/', new string(parts).Split('/', '-').Select(part => long.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits.ToString(CultureInfo.InvariantCulture) : part));
    }

    private void Run(Dictionary<int, string> remarks)
    {
        Take([.. _lines.Join(_papers, line => line.Item.PairedWithId, paper => (int?)paper.Item.Id, (line, paper) => (line, paper))], MatchKind.ByHand);
        TakeWhere((key, date, amount) => (key, date, amount), MatchKind.Same, isSureOnly: false);
        TakeWhere((key, _, amount) => (key, amount), MatchKind.DateDiffers, isSureOnly: true);
        TakeWhere((_, date, amount) => (date, amount), MatchKind.NumberDiffers, isSureOnly: true);
        TakeWhere((key, _, _) => key, MatchKind.AmountDiffers, isSureOnly: true);
        _found.AddRange(_lines.Select(line => new Match(
            line.Item, null, _stated[(line.Key, line.Date, line.Amount)] > 1 ? MatchKind.Duplicate : MatchKind.OnlyStatement, line.Item.Reason)));
        _found.AddRange(_papers.Select(paper => new Match(null, paper.Item, MatchKind.OnlyPortal, remarks.GetValueOrDefault(paper.Item.Id))));
    }

    /// <param name="common">What a line and a document have to agree in, of number, date and amount.</param>
    /// <param name="isSureOnly">Only where one line and one document go together and no other of either would.</param>
    private void TakeWhere<T>(Func<string, DateOnly, long, T> common, MatchKind kind, bool isSureOnly)
        where T : notnull
    {
        var papers = _papers.ToLookup(paper => common(paper.Key, paper.Date, paper.Amount));
        Take(
            [
                .. from lines in _lines.GroupBy(line => common(line.Key, line.Date, line.Amount))
                   let same = papers[lines.Key].ToList()
                   where !isSureOnly || (same.Count == 1 && lines.Count() == 1)
                   from pair in lines.Zip(same)
                   select pair,
            ],
            kind);
    }

    private void Take(IReadOnlyList<(Side<StatementLine> Line, Side<TreasuryPaper> Paper)> pairs, MatchKind kind)
    {
        _found.AddRange(pairs.Select(pair => new Match(pair.Line.Item, pair.Paper.Item, kind, pair.Line.Item.Reason)));
        var (lines, papers) = (pairs.Select(pair => pair.Line.Item).ToHashSet(), pairs.Select(pair => pair.Paper.Item).ToHashSet());
        _lines = _lines.FindAll(line => !lines.Contains(line.Item));
        _papers = _papers.FindAll(paper => !papers.Contains(paper.Item));
    }

    /// <param name="Key">Of the number, made once.</param>
    private sealed record Side<T>(T Item, string Key, DateOnly Date, long Amount);
}
