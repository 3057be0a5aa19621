using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Web.Features.CriteriaDuties;

/// <summary>A part in a criterion that nobody had before, as posted.</summary>
public sealed class AddForm
{
    [Required(ErrorMessage = "Chưa chọn đơn vị.")]
    public string? Unit { get; init; }

    public bool IsLead { get; init; } = true;

    /// <summary>Code of an indicator; null for the whole criterion.</summary>
    public string? Indicator { get; init; }

    [Required(ErrorMessage = "Chưa ghi ngày bắt đầu. Viết dạng 30/6/2022.")]
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    [Required(ErrorMessage = "Ghi căn cứ: số, ngày văn bản phân công.")]
    [MaxLength(CriterionDuties.SourceLength, ErrorMessage = "Căn cứ dài quá {1} ký tự.")]
    public string? Source { get; init; }
}
