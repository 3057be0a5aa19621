namespace TamKy.NTM.Domain.Text;

/// <summary>One of the two numbers that a doubtful text may mean.</summary>
public sealed record NumberReading(decimal Value)
{
    /// <summary>52600: what a button puts into the field; without a dot, so that it is in no doubt there.</summary>
    public string Typed => VietnameseFormat.Number(Value).Replace(".", string.Empty, StringComparison.Ordinal);

    /// <summary>52.600 (năm mươi hai nghìn sáu trăm): what the button says.</summary>
    public string Label => $"{VietnameseFormat.Number(Value)} ({VietnameseWords.Number(Value)})";
}
