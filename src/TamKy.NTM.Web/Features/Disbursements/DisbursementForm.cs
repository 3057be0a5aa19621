using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Features.Disbursements;

/// <summary>A document as posted; of a correction the amount is what is taken back and the content its reason.</summary>
public sealed class DisbursementForm
{
    public int Version { get; init; }

    /// <summary>Only of a new document.</summary>
    public int? SourceId { get; init; }

    public int? CapitalId { get; init; }

    /// <summary>Of budget: null for what is no project.</summary>
    public int? ProjectId { get; init; }

    /// <summary>Of mobilised money, where something is counted.</summary>
    public decimal? Quantity { get; init; }

    public string? QuantityUnit { get; init; }

    /// <summary>Đồng for one; the sum then follows and may be left out.</summary>
    public decimal? Rate { get; init; }

    public decimal? Amount { get; init; }

    [Required(ErrorMessage = "Chưa ghi số chứng từ.")]
    [MaxLength(FundingLimits.Number, ErrorMessage = "Số chứng từ dài quá 100 ký tự.")]
    public string? Number { get; init; }

    [Required(ErrorMessage = "Chưa ghi ngày chứng từ.")]
    public DateOnly? Date { get; init; }

    [Required(ErrorMessage = "Chưa ghi nội dung.")]
    [MaxLength(FundingLimits.Content, ErrorMessage = "Nội dung dài quá 500 ký tự.")]
    public string? Content { get; init; }

    /// <summary>Once the form is found valid; a method, since binding reads every property of what is wrong, too.</summary>
    public DisbursementInput ToInput(Project? project = null, ContributionForm? form = null) => new((long)(Amount ?? 0), Number, Date!.Value, Content)
    {
        Project = project,
        Contribution = form is null ? null : new ContributionInput(form, Quantity, QuantityUnit, (long?)Rate),
    };

    public static DisbursementForm From(Disbursement row) => new()
    {
        Version = row.Version,
        ProjectId = row.ProjectId,
        Quantity = row.Quantity,
        QuantityUnit = row.QuantityUnit,
        Rate = row.Rate,
        Amount = Math.Abs(row.Amount),
        Number = row.Number,
        Date = row.Date,
        Content = row.Content,
    };
}
