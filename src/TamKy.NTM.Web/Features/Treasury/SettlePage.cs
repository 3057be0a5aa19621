using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Features.Treasury;

/// <summary>One difference and what may be said about it.</summary>
/// <param name="Candidates">Documents that no line goes with, the likeliest first; empty where the difference is a document.</param>
public sealed record SettlePage(Month Month, Match Match, IReadOnlyList<TreasuryPaper> Candidates, SettleForm Form)
{
    private const int MostCandidates = 20;

    public static SettlePage Of(TreasuryMonth month, Match match, IReadOnlyList<Match> all, SettleForm? form = null)
    {
        var line = match.Line;
        var free = line is null ? [] : all.Where(other => other.Line is null).Select(other => other.Paper!)
            .OrderByDescending(paper => StatementMatch.KeyOf(paper.Number) == StatementMatch.KeyOf(line.Number)).ThenBy(paper => Math.Abs(paper.Amount - line.Amount)).ThenBy(paper => Math.Abs(paper.Date.DayNumber - line.Date.DayNumber))
            .Take(MostCandidates);
        return new SettlePage(
            month.Month, match, line is not null && match.Paper is { } own ? [own, .. free] : [.. free],
            form ?? new SettleForm { Line = line?.Id, Paper = match.Paper?.Id, Reason = match.Reason, Version = month.Version });
    }
}
