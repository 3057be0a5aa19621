using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Treasury;

/// <summary>One month: the statement held against the portal, differences first.</summary>
/// <param name="Statement">Null before a statement was imported.</param>
/// <param name="Rows">The part of the matches that this page of the list shows.</param>
public sealed record TreasuryPage(Month Month, TreasuryMonth? Statement, IReadOnlyList<Match> Matches, IReadOnlyList<Match> Rows, Pager Pager, int Waiting, bool MayReconcile, bool MaySign)
{
    public bool IsLocked => Statement?.IsLocked is true;

    public long StatementTotal => Matches.Sum(match => match.Line?.Amount ?? 0);

    public long PortalTotal => Matches.Sum(match => match.Paper?.Amount ?? 0);

    public int Open => Matches.Count(match => match.IsOpen);

    public int Differences => Matches.Count(match => match.IsDifference);

    public bool MayImport => MayReconcile && !IsLocked;

    public static (string Icon, Tone Tone) Look(Match match) =>
        !match.IsDifference ? ("check-lg", Tone.Ok) : match.IsOpen ? ("exclamation-triangle", Tone.Bad) : ("chat-left-text", Tone.Plain);
}
