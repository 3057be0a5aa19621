namespace TamKy.NTM.Web.Features.Shared;

/// <summary>One page of a long list, and the way to the others; shown by _Pager. A page that does not exist is the nearest that does.</summary>
/// <param name="Of">What is listed: "phương án".</param>
/// <param name="Address">Of the page of a number.</param>
public sealed record Pager(int Number, int Pages, int Total, string Of, Func<int, string?> Address)
{
    /// <summary>Rows a page.</summary>
    public const int Size = 50;

    public bool IsNeeded => Pages > 1;

    public static (IReadOnlyList<T> Rows, Pager Pager) Cut<T>(IReadOnlyList<T> rows, int? number, string of, Func<int, string?> address)
    {
        var pages = Math.Max(1, (rows.Count + Size - 1) / Size);
        var shown = Math.Clamp(number ?? 1, 1, pages);
        return ([.. rows.Skip((shown - 1) * Size).Take(Size)], new Pager(shown, pages, rows.Count, of, address));
    }
}
