using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Funds;

/// <summary>The form of a decision on money, with what may be chosen.</summary>
public sealed record AllocationPage(
    IReadOnlyList<int> Years, IReadOnlyList<OrganizationUnit> Units, IReadOnlyList<FundingSource> Sources, IReadOnlyList<CapitalType> Capitals, IReadOnlyList<ProjectChoice> Projects,
    AllocationForm Form)
{
    /// <summary>Units that exist on the day; sources that split, since nothing else is allocated.</summary>
    public static async Task<AllocationPage> LoadAsync(AppDbContext db, FundBook book, AllocationForm form, DateOnly today, CancellationToken ct) => new(
        [today.Year - 1, today.Year],
        await db.Units.Where(unit => FundBook.Kinds.Contains(unit.Kind)).ExistingOn(today).OrderBy(unit => unit.Kind).ThenBy(unit => unit.Code).ToListAsync(ct),
        [.. (await book.SourcesAsync(today, ct)).Where(source => source.SplitsByCapital)],
        await book.CapitalsAsync(today, ct),
        await db.Projects.OrderBy(project => project.Unit.Code).ThenBy(project => project.Number).Select(project => new ProjectChoice(project.Id, project.Code, project.Name)).ToListAsync(ct),
        form);
}
