using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Web.Features.CriteriaDuties;

/// <summary>The last day of a unit's part in a criterion, as posted.</summary>
public sealed class EndForm
{
    public int Version { get; init; }

    [Required(ErrorMessage = "Chưa ghi ngày cuối cùng. Viết dạng 30/6/2022.")]
    public DateOnly? LastDay { get; init; }

    [Required(ErrorMessage = "Ghi căn cứ: số, ngày văn bản.")]
    [MaxLength(CriterionDuties.SourceLength, ErrorMessage = "Căn cứ dài quá {1} ký tự.")]
    public string? Source { get; init; }
}
