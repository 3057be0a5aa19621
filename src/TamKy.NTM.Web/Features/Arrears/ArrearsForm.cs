using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Features.Arrears;

/// <summary>An entry of arrears as posted. What is owed is never asked for.</summary>
public sealed class ArrearsForm
{
    public int Version { get; init; }

    [Required(ErrorMessage = "Chọn loại.")]
    public ArrearsKind? Kind { get; init; }

    /// <summary>Not asked for in a payment.</summary>
    public decimal? Accepted { get; init; }

    [Required(ErrorMessage = "Chưa ghi số tiền; chưa bố trí thì ghi 0.")]
    public decimal? Provided { get; init; }

    [Required(ErrorMessage = "Chưa ghi số văn bản, chứng từ.")]
    [MaxLength(FundingLimits.Number, ErrorMessage = "Số văn bản dài quá 100 ký tự.")]
    public string? Number { get; init; }

    [Required(ErrorMessage = "Chưa ghi ngày.")]
    public DateOnly? Date { get; init; }

    [Required(ErrorMessage = "Chưa ghi nội dung.")]
    [MaxLength(FundingLimits.Content, ErrorMessage = "Nội dung dài quá 500 ký tự.")]
    public string? Content { get; init; }

    /// <summary>Once the form is found valid.</summary>
    public ArrearsInput ToInput() => new(Kind!.Value, (long)(Accepted ?? 0), (long)Provided!.Value, Number, Date!.Value, Content);
}
