using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Overview;

/// <summary>One of the few figures at the top: its name, its value, what it is out of, last month, and what must be known with it.</summary>
/// <param name="Href">Where on the page it comes from.</param>
/// <param name="Change">To last month, with its sign; null when the two do not cover the same communes.</param>
public sealed record Headline(string Name, string Href, string Value, string Of, string Last, string? Change, string Note, Tone Tone = Tone.Ok);
