namespace TamKy.NTM.Tests.Kit.Word;

public sealed record WordTable(
    int Index,
    int Section,
    int Width,
    int Indent,
    string Layout,
    bool HasRules,
    IReadOnlyList<int> Grid,
    IReadOnlyList<WordRow> Rows);
