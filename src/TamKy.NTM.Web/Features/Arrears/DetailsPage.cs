using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Features.Arrears;

/// <summary>The arrears of one project, down to each entry.</summary>
/// <param name="Corrected">The entry that is to be taken back; null when none was chosen.</param>
public sealed record DetailsPage(Project Project, ArrearsBalance Balance, bool CanWrite, DateOnly Today, ArrearsEntry? Corrected)
{
    public ArrearsForm Entry { get; init; } = new() { Version = Project.Version, Kind = ArrearsKind.Arising };

    public PlanForm Plan { get; init; } = new() { Version = Project.Version, From = Project.ClearFrom, By = Project.ClearBy };

    public CorrectionForm Correction { get; init; } = new() { Version = Project.Version };

    public IEnumerable<ArrearsEntry> Entries => Project.Arrears.OrderByDescending(entry => entry.Date).ThenByDescending(entry => entry.Id);

    public bool MayCorrect(ArrearsEntry entry) => CanWrite && !entry.IsCorrection && !Project.Arrears.Any(other => other.IsOf(entry));
}
