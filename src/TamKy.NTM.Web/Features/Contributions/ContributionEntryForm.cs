using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Features.Contributions;

/// <summary>What was raised or integrated, as posted.</summary>
public sealed class ContributionEntryForm
{
    /// <summary>Number of the source, and behind a dash that of the form where the source has forms: 6-2.</summary>
    [Required(ErrorMessage = "Chọn nguồn và hình thức.")]
    public string? Kind { get; init; }

    public decimal? Quantity { get; init; }

    [MaxLength(FundingLimits.QuantityUnit, ErrorMessage = "Đơn vị tính dài quá 30 ký tự.")]
    public string? QuantityUnit { get; init; }

    /// <summary>Đồng for one.</summary>
    public decimal? Rate { get; init; }

    /// <summary>May be left out where quantity and rate give it.</summary>
    public decimal? Amount { get; init; }

    [Required(ErrorMessage = "Chưa ghi số văn bản, biên bản.")]
    [MaxLength(FundingLimits.Number, ErrorMessage = "Số văn bản dài quá 100 ký tự.")]
    public string? Number { get; init; }

    [Required(ErrorMessage = "Chưa ghi ngày.")]
    public DateOnly? Date { get; init; }

    [Required(ErrorMessage = "Chưa ghi nội dung.")]
    [MaxLength(FundingLimits.Content, ErrorMessage = "Nội dung dài quá 500 ký tự.")]
    public string? Content { get; init; }

    /// <summary>Once the form is found valid.</summary>
    public DisbursementInput ToInput(ContributionForm? form) => new((long)(Amount ?? 0), Number, Date!.Value, Content)
    {
        Contribution = form is null ? null : new ContributionInput(form, Quantity, QuantityUnit, (long?)Rate),
    };
}
