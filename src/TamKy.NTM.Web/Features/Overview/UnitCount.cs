using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.Overview;

/// <summary>How a number of communes is written inside a sentence: "bốn xã", "12 xã".</summary>
public static class UnitCount
{
    private const int MostInWords = 10;

    public static string Of(int count) => $"{Number(count)} xã";

    public static string Capital(int count)
    {
        var text = Of(count);
        return char.ToUpper(text[0], VietnameseFormat.Culture) + text[1..];
    }

    private static string Number(int count) => count <= MostInWords ? VietnameseWords.Number(count) : VietnameseFormat.Number(count);
}
