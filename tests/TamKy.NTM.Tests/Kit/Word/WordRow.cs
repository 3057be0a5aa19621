namespace TamKy.NTM.Tests.Kit.Word;

public sealed record WordRow(IReadOnlyList<WordCell> Cells, bool IsHead, bool CantSplit)
{
    public int Height => Cells.Max(cell => cell.Height);
}
