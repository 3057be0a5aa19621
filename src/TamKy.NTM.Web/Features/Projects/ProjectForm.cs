using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Web.Features.Funds;

namespace TamKy.NTM.Web.Features.Projects;

/// <summary>A project as posted.</summary>
public sealed class ProjectForm
{
    public int Version { get; init; }

    [Required(ErrorMessage = "Chưa ghi tên công trình.")]
    [MaxLength(FundingLimits.Content, ErrorMessage = "Tên công trình dài quá 500 ký tự.")]
    public string? Name { get; init; }

    public int? VillageId { get; init; }

    [Required(ErrorMessage = "Chưa ghi chủ đầu tư.")]
    [MaxLength(FundingLimits.Person, ErrorMessage = "Tên chủ đầu tư dài quá 200 ký tự.")]
    public string? Owner { get; init; }

    [MaxLength(FundingLimits.Number, ErrorMessage = "Số quyết định dài quá 100 ký tự.")]
    public string? DecisionNumber { get; init; }

    public DateOnly? DecisionDate { get; init; }

    [Required(ErrorMessage = "Chưa ghi tổng mức đầu tư.")]
    public decimal? Total { get; init; }

    public DateOnly? Start { get; init; }

    public DateOnly? End { get; init; }

    [MaxLength(100, ErrorMessage = "Danh sách tiêu chí dài quá 100 ký tự.")]
    public string? Criteria { get; init; }

    [MaxLength(FundingLimits.Content, ErrorMessage = "Ghi chú dài quá 500 ký tự.")]
    public string? Note { get; init; }

    public ProjectInput ToInput(OrganizationUnit? village) =>
        new(Name, village, Owner, DecisionNumber, DecisionDate, (long)Total!.Value, Start, End, NumberList.Of(Criteria), Note);

    public static ProjectForm From(Project project) => new()
    {
        Version = project.Version,
        Name = project.Name,
        VillageId = project.VillageId,
        Owner = project.Owner,
        DecisionNumber = project.DecisionNumber,
        DecisionDate = project.DecisionDate,
        Total = project.Total,
        Start = project.Start,
        End = project.End,
        Criteria = string.Join(", ", project.Criteria),
        Note = project.Note,
    };
}
