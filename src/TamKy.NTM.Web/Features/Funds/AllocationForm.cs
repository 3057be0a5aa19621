using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Features.Funds;

/// <summary>A decision on money as posted.</summary>
public sealed class AllocationForm
{
    [Required(ErrorMessage = "Chọn năm.")]
    public int? Year { get; init; }

    [Required(ErrorMessage = "Chọn đơn vị.")]
    public int? UnitId { get; init; }

    [Required(ErrorMessage = "Chọn nguồn vốn.")]
    public int? SourceId { get; init; }

    [Required(ErrorMessage = "Chọn loại vốn.")]
    public int? CapitalId { get; init; }

    [Required(ErrorMessage = "Chọn loại quyết định.")]
    public FundingKind? Kind { get; init; }

    /// <summary>Đồng; of a recall what is taken back, with or without its sign.</summary>
    [Required(ErrorMessage = "Chưa ghi số tiền.")]
    public decimal? Amount { get; init; }

    [Required(ErrorMessage = "Chưa ghi số quyết định.")]
    [MaxLength(FundingLimits.Number, ErrorMessage = "Số quyết định dài quá 100 ký tự.")]
    public string? Number { get; init; }

    [Required(ErrorMessage = "Chưa ghi ngày quyết định.")]
    public DateOnly? Date { get; init; }

    [Required(ErrorMessage = "Chưa ghi nội dung.")]
    [MaxLength(FundingLimits.Content, ErrorMessage = "Nội dung dài quá 500 ký tự.")]
    public string? Content { get; init; }

    /// <summary>Numbers of criteria, with commas between.</summary>
    [MaxLength(100, ErrorMessage = "Danh sách tiêu chí dài quá 100 ký tự.")]
    public string? Criteria { get; init; }

    /// <summary>Null for money that is not given for one project.</summary>
    public int? ProjectId { get; init; }

    public IReadOnlyList<string> CriteriaList => NumberList.Of(Criteria);

    /// <summary>Once the form is found valid; a method, since binding reads every property of what is wrong, too.</summary>
    public long ToDong() => Kind is FundingKind.Recall ? -Math.Abs((long)Amount!.Value) : (long)Amount!.Value;
}
