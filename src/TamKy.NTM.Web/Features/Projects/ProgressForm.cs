using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Features.Projects;

/// <summary>How far a project is, as posted.</summary>
public sealed class ProgressForm
{
    public int Version { get; init; }

    [Required(ErrorMessage = "Chưa ghi ngày.")]
    public DateOnly? Date { get; init; }

    [Required(ErrorMessage = "Chọn tình trạng.")]
    public ProjectState? State { get; init; }

    [Required(ErrorMessage = "Chưa ghi giá trị khối lượng; chưa có thì ghi 0.")]
    public decimal? Volume { get; init; }

    [MaxLength(FundingLimits.Content, ErrorMessage = "Ghi chú dài quá 500 ký tự.")]
    public string? Note { get; init; }
}
