using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Web.Features.CriteriaDuties;

/// <summary>Who takes over from which day, as posted.</summary>
public sealed class HandOverForm
{
    public int Version { get; init; }

    [Required(ErrorMessage = "Chưa chọn đơn vị nhận.")]
    public string? Unit { get; init; }

    [Required(ErrorMessage = "Chưa ghi ngày nhận. Viết dạng 30/6/2022.")]
    public DateOnly? From { get; init; }

    [Required(ErrorMessage = "Ghi căn cứ: số, ngày văn bản phân công.")]
    [MaxLength(CriterionDuties.SourceLength, ErrorMessage = "Căn cứ dài quá {1} ký tự.")]
    public string? Source { get; init; }
}
