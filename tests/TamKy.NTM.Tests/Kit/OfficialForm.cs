using TamKy.NTM.Tests.Kit.Rules;
using TamKy.NTM.Tests.Kit.Word;

namespace TamKy.NTM.Tests.Kit;

/// <summary>
/// Measures a Word file against the form of official documents (Nghị định 30/2020/NĐ-CP, Phụ lục I) and the office's own rules for tables. It finds the
/// parts by what they say, not by the names of styles, so it can be applied to any export. Empty when all is well.
/// </summary>
public static class OfficialForm
{
    /// <summary>A document with letterhead, body and signature, with or without appendices.</summary>
    public static IReadOnlyList<string> BrokenRules(byte[] file)
    {
        var word = new WordFile(file);
        return
        [
            .. PageRules.Check(word),
            .. LetterheadRules.Check(word),
            .. BodyRules.Check(word),
            .. SignatureRules.Check(word),
            .. AppendixRules.Check(word),
            .. TableRules.Check(word),
            .. TextRules.Check(word),
        ];
    }

    /// <summary>A table that stands alone: page, tables and figures.</summary>
    public static IReadOnlyList<string> BrokenRulesOfForm(byte[] file)
    {
        var word = new WordFile(file);
        return [.. PageRules.Check(word), .. TableRules.Check(word), .. TextRules.Check(word)];
    }
}
