namespace TamKy.NTM.Web.Documents;

/// <summary>A heading and the rows and columns it covers, counted from 0.</summary>
public sealed record PlacedHead(string Text, int Row, int Column, int RowSpan = 1, int ColumnSpan = 1)
{
    /// <summary>(1), (2): not bold, italic, one size smaller.</summary>
    public bool IsNumber { get; init; }
}
