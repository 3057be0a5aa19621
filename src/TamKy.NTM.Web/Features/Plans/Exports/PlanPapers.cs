using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Exports;

namespace TamKy.NTM.Web.Features.Plans.Exports;

/// <summary>Finds the plan an official paper is about, as the actor may see it, and who issues the paper.</summary>
public sealed class PlanPapers(AppDbContext db, PlanLoader loader)
{
    /// <summary>The plan of a unit (don-vi, or xa) for a target year and set; null when nothing was put forward or it does not exist for the actor.</summary>
    public async Task<PlanPaper?> FindAsync(ExportRequest request, CancellationToken ct)
    {
        var code = request.Unit ?? request.Commune;
        var year = request.Period.First.Year;
        var id = await db.AchievementPlans.VisibleTo(request.Actor)
            .Where(plan => plan.Unit.Code == code && plan.TargetYear == year && (request.Set == null || plan.TargetSet.Code == request.Set))
            .OrderByDescending(plan => plan.StartedAt)
            .Select(plan => (int?)plan.Id)
            .FirstOrDefaultAsync(ct);
        if (id is null || await loader.FindAsync(id.Value, request.Actor, ct) is not { } plan)
        {
            return null;
        }

        await loader.LoadVersionsAsync(plan, ct);
        return plan.Versions.Where(version => !version.IsWithdrawn).MaxBy(version => version.Number) is { } version
            ? new PlanPaper(plan, version, await loader.SettingAsync(plan.Level, ct), request.IsDemo)
            : null;
    }

    /// <summary>The office's letterhead.</summary>
    public Task<IssuerProfile> OfficeAsync(DateOnly day, CancellationToken ct) => db.OfficeIssuerAsync(day, ct);

    public Task<IssuerProfile> CommuneAsync(OrganizationUnit commune, DateOnly day, CancellationToken ct) => db.CommuneIssuerAsync(commune, day, ct);
}

/// <summary>A plan as an official paper speaks of it: in the version last put forward.</summary>
public sealed record PlanPaper(AchievementPlan Plan, PlanVersion Version, PlanSetting Setting, bool IsDemo)
{
    public PlanContent Content { get; } = Version.Content;

    /// <summary>"xã Tam Thăng", or "thôn Quý Thượng, xã Tam Phú".</summary>
    public string UnitName => Plan.Unit is { Kind: UnitKind.Village, Parent: { } commune } unit ? $"{unit.NameInSentence}, {commune.NameInSentence}" : Plan.Unit.NameInSentence;

    public OrganizationUnit Commune => Plan.Unit is { Kind: UnitKind.Village, Parent: { } commune } ? commune : Plan.Unit;

    public string CommuneName => Commune.NameInSentence;

    /// <summary>"phương án xã nông thôn mới nâng cao năm 2023 của xã Tam Thăng".</summary>
    public string Name => $"phương án {VietnameseFormat.InSentence(Labels.Of(Plan.Level))} năm {Plan.TargetYear} của {UnitName}";

    public string FileCode => $"{VietnameseText.FileName(Plan.Unit.Code)}-{Plan.TargetYear}";

    /// <summary>The beginning of the version's hash in groups of four, as people compare it.</summary>
    public string CheckCode => string.Join(' ', Version.ContentHash[..12].Chunk(4).Select(letters => new string(letters)));

    /// <summary>The symbol of another kind of document by the same issuer: TTr-UBND from BC-UBND.</summary>
    public static string Symbol(IssuerProfile issuer, string kind) =>
        issuer.Symbol.IndexOf('-', StringComparison.Ordinal) is >= 0 and var dash ? kind + issuer.Symbol[dash..] : $"{kind}-{issuer.Symbol}";
}
