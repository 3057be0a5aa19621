using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Funding;

/// <summary>In what form something was contributed, as typed.</summary>
/// <param name="QuantityUnit">Where the form has none of its own.</param>
/// <param name="Rate">Đồng for one, where the form is rated.</param>
public sealed record ContributionInput(ContributionForm Form, decimal? Quantity, string? QuantityUnit, long? Rate)
{
    /// <summary>Đồng: of a rated form the quantity at its rate, of the others what was typed.</summary>
    /// <exception cref="RuleException">A quantity, unit or rate is missing, or the sum typed is another.</exception>
    public long AmountOf(long typed)
    {
        if (Form.Measure is ContributionMeasure.Money)
        {
            return Quantity is null && Rate is null ? typed : throw new RuleException($"{Form.Name} không ghi số lượng, đơn giá.");
        }

        if (Quantity is not (> 0 and <= FundingLimits.Quantity))
        {
            throw new RuleException($"Ghi số lượng của {VietnameseFormat.InSentence(Form.Name)}, lớn hơn 0.");
        }

        if (Form.Measure is ContributionMeasure.Appraised)
        {
            return Rate is null ? typed : throw new RuleException($"{Form.Name} ghi trị giá, không ghi đơn giá.");
        }

        if (Rate is not (> 0 and <= FundingLimits.Amount))
        {
            throw new RuleException($"Ghi đơn giá quy đổi của một {UnitText}, bằng đồng.");
        }

        var amount = decimal.Round(Quantity.Value * Rate.Value, 0, MidpointRounding.AwayFromZero);
        return amount > FundingLimits.Amount ? throw new RuleException("Thành tiền quá lớn. Xem lại số lượng, đơn giá.")
            : typed == 0 || typed == (long)amount ? (long)amount
            : throw new RuleException($"Thành tiền phải bằng số lượng nhân đơn giá: {VietnameseFormat.Number(amount)} đồng. Để trống thì cổng tự tính.");
    }

    /// <summary>Null where nothing is counted.</summary>
    public string? UnitText => Form.Measure is ContributionMeasure.Money ? null : Form.QuantityUnit ?? FundingText.Require(QuantityUnit, FundingLimits.QuantityUnit, "đơn vị tính");
}
