using System.Globalization;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Funding;

/// <summary>
/// Holds the lines of a statement against the approved documents of the month (issue of the Office: by number, amount and date). First what people have
/// paired, then what agrees in all three, then what agrees in two of them when there is no doubt which, then what shares only the number. Every line and
/// every document stands in the result exactly once.
/// </summary>
public sealed class StatementMatch
{
    private readonly List<StatementLine> _lines;
    private readonly List<TreasuryPaper> _papers;
    private readonly List<Match> _found = [];

    private StatementMatch(IEnumerable<StatementLine> lines, IEnumerable<TreasuryPaper> papers)
    {
        _lines = [.. lines.OrderBy(line => line.Row).ThenBy(line => line.Id)];
        _papers = [.. papers.OrderBy(paper => paper.Date).ThenBy(paper => paper.Id)];
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
        foreach (var line in _lines.Where(line => line.PairedWithId is not null).ToList())
        {
            if (_papers.Find(paper => paper.Id == line.PairedWithId) is { } paper)
            {
                Take(line, paper, MatchKind.ByHand);
            }
        }

        var stated = _lines.Select(Triple).ToList();
        TakeWhere((line, paper) => Triple(line) == (KeyOf(paper.Number), paper.Date, paper.Amount), MatchKind.Same, isSureOnly: false);
        TakeWhere((line, paper) => line.Amount == paper.Amount && KeyOf(line.Number) == KeyOf(paper.Number), MatchKind.DateDiffers, isSureOnly: true);
        TakeWhere((line, paper) => line.Amount == paper.Amount && line.Date == paper.Date, MatchKind.NumberDiffers, isSureOnly: true);
        TakeWhere((line, paper) => KeyOf(line.Number) == KeyOf(paper.Number), MatchKind.AmountDiffers, isSureOnly: true);
        foreach (var line in _lines)
        {
            _found.Add(new Match(line, null, stated.Count(triple => triple == Triple(line)) > 1 ? MatchKind.Duplicate : MatchKind.OnlyStatement, line.Reason));
        }

        _found.AddRange(_papers.Select(paper => new Match(null, paper, MatchKind.OnlyPortal, remarks.GetValueOrDefault(paper.Id))));
    }

    /// <param name="isSureOnly">Only where one line and one document go together and no other of either would.</param>
    private void TakeWhere(Func<StatementLine, TreasuryPaper, bool> goTogether, MatchKind kind, bool isSureOnly)
    {
        foreach (var line in _lines.ToList())
        {
            var papers = _papers.FindAll(paper => goTogether(line, paper));
            if (papers.Count > 0 && (!isSureOnly || (papers.Count == 1 && _lines.Count(other => goTogether(other, papers[0])) == 1)))
            {
                Take(line, papers[0], kind);
            }
        }
    }

    private void Take(StatementLine line, TreasuryPaper paper, MatchKind kind)
    {
        _lines.Remove(line);
        _papers.Remove(paper);
        _found.Add(new Match(line, paper, kind, line.Reason));
    }

    private static (string Number, DateOnly Date, long Amount) Triple(StatementLine line) => (KeyOf(line.Number), line.Date, line.Amount);
}
