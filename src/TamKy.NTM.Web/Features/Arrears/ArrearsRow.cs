using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Features.Arrears;

/// <summary>The arrears of a project in a period, in đồng.</summary>
public sealed record ArrearsRow(Project Project, ArrearsBalance Balance)
{
    /// <summary>"Ngân sách xã, đến 31/12/2022"; null without a plan.</summary>
    public string? Plan => (Project.ClearFrom, Project.ClearBy) switch
    {
        (null, null) => null,
        ({ } from, null) => from,
        (null, { } by) => $"đến {Domain.Text.VietnameseFormat.Date(by)}",
        ({ } from, { } by) => $"{from}, đến {Domain.Text.VietnameseFormat.Date(by)}",
    };

    /// <summary>Owed after the day by which it was to be paid.</summary>
    public bool IsOverdue(DateOnly day) => Balance.End > 0 && Project.ClearBy < day;
}
