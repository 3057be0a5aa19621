using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Standards;

/// <summary>Number and date of a decision are copied from the signed paper; the portal never makes them up (Nghị định 30/2020, Phụ lục I, II.3.a).</summary>
public static class Decision
{
    /// <summary>The number as it is kept, or a refusal.</summary>
    public static string Check(string? number, DateOnly date, DateOnly earliest, DateOnly today)
    {
        if (CleanText.Clean(number) is not { } words)
        {
            throw new RuleException("Phải ghi số, ký hiệu quyết định.");
        }

        if (words.Length > PlanLimits.Number)
        {
            throw new RuleException($"Số, ký hiệu quyết định dài quá {PlanLimits.Number} ký tự.");
        }

        if (date > today || date < earliest)
        {
            throw new RuleException($"Ngày quyết định từ {VietnameseFormat.Date(earliest)} đến hôm nay.");
        }

        return words;
    }
}
