using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Evidence;

/// <summary>The evidence of one unit: what indicators ask for and lack, and every file.</summary>
/// <param name="Units">The communes within reach, to choose from.</param>
/// <param name="Asked">The indicators that ask for a document, with how they are proven today; those that lack one first.</param>
public sealed record EvidenceIndexPage(
    OrganizationUnit Unit,
    IReadOnlyList<EvidenceIndexPage.UnitChoice> Units,
    IReadOnlyList<EvidenceIndexPage.CriterionChoice> Criteria,
    IReadOnlyList<EvidenceKind> Kinds,
    IReadOnlyList<EvidenceIndexPage.AskedRow> Asked,
    IReadOnlyList<EvidenceIndexPage.Row> Rows,
    EvidenceFilter Filter,
    EvidenceRights Rights)
{
    public string Title => $"Hồ sơ chứng minh, {Unit.NameInSentence}";

    public IReadOnlyList<AskedRow> Lacking => [.. Asked.Where(row => row.View.Standing.State is EvidenceState.Missing or EvidenceState.Expired)];

    /// <summary>What somebody has to see to, now or soon; the others stand folded below.</summary>
    public IReadOnlyList<AskedRow> ToSeeTo => [.. Asked.Where(row => row.View.Standing.State is not EvidenceState.Valid)];

    public IReadOnlyList<AskedRow> InOrder => [.. Asked.Where(row => row.View.Standing.State is EvidenceState.Valid)];

    public sealed record UnitChoice(string Code, string Name);

    public sealed record CriterionChoice(string Key, string Name);

    public sealed record AskedRow(string Name, StandingView View);

    /// <param name="Proves">In words: "1.1, 17.1, cả tiêu chí 13".</param>
    public sealed record Row(EvidenceFile File, EvidenceLook Look, string Proves, bool MayLink, bool MayRemove);

    public static async Task<EvidenceIndexPage> LoadAsync(
        AppDbContext db, EvidenceDesk desk, OrganizationUnit unit, EvidenceFilter filter, Actor actor, DateOnly today, string address, CancellationToken ct)
    {
        var requirements = await desk.RequirementsAsync(ct);
        var files = await EvidenceDesk.Files(db, actor, unit.Id).ToListAsync(ct);
        var book = new EvidenceBook(files, requirements);
        var rights = await desk.RightsAsync(unit, actor, today, ct);
        var sets = await desk.SetsAsync(unit, today.Year, null, ct);
        var rows = files.Select(file => (File: file, Is: book.Of(file, today)))
            .Where(row => filter.Takes(row.File, row.Is.State))
            .OrderBy(row => row.Is.State).ThenBy(row => row.Is.LastDay ?? DateOnly.MaxValue).ThenByDescending(row => row.File.IssuedOn)
            .Select(row => new Row(row.File, EvidenceLook.Of(row.Is.State, row.Is.LastDay), Words(row.File, sets), !row.File.IsRemoved && rights.MayAdd, row.File.MayBeRemovedBy(actor)));
        return new EvidenceIndexPage(
            unit,
            await Choices(db, actor, today).ToListAsync(ct),
            [.. CriterionChoices(sets)],
            await db.EvidenceKinds.AsNoTracking().OrderBy(kind => kind.Position).ToListAsync(ct),
            [.. AskedRows(sets, new ReportEvidence(book, rights, today, address)).OrderBy(row => row.View.Standing.State)],
            [.. rows],
            filter,
            rights);
    }

    /// <summary>The communes and wards within reach that exist on a day.</summary>
    public static IQueryable<UnitChoice> Choices(AppDbContext db, Actor actor, DateOnly day) =>
        from unit in db.Units.WithinReachOf(actor).ExistingOn(day)
        where unit.Kind == UnitKind.Commune || unit.Kind == UnitKind.Ward
        orderby unit.Code
        select new UnitChoice(unit.Code, unit.Name);

    private static IEnumerable<CriterionChoice> CriterionChoices(IReadOnlyList<CriteriaSet> sets) =>
        from set in sets
        from criterion in set.Criteria.OrderBy(criterion => criterion.Number)
        select new CriterionChoice(
            new EvidenceTarget.Criterion(set.Code, criterion.Number).Key,
            $"{criterion.Number}. {criterion.Name}{TargetGroup.Suffix(set, sets)}");

    private static IEnumerable<AskedRow> AskedRows(IReadOnlyList<CriteriaSet> sets, ReportEvidence evidence) =>
        from set in sets
        from criterion in set.Criteria.OrderBy(criterion => criterion.Number)
        from indicator in criterion.Indicators.OrderBy(indicator => indicator.Position)
        let view = evidence.Indicator(set.Code, criterion.Number, indicator.Code, "can-ho-so")
        where view.Standing.IsRequired
        select new AskedRow($"{indicator.Code} {indicator.Text}{TargetGroup.Suffix(set, sets)}", view);

    private static string Words(EvidenceFile file, IReadOnlyList<CriteriaSet> sets) => string.Join(", ", file.Targets.Select(target => target switch
    {
        EvidenceTarget.Indicator indicator => indicator.Code + Of(indicator.SetCode, sets),
        EvidenceTarget.Criterion criterion => $"cả tiêu chí {criterion.Number}{Of(criterion.SetCode, sets)}",
        EvidenceTarget.Occurrence => "việc của chương trình công tác",
        EvidenceTarget.Project => "công trình, dự án",
        _ => target.Key,
    }));

    /// <summary>Which set is meant, where it is not the primary one.</summary>
    private static string Of(string setCode, IReadOnlyList<CriteriaSet> sets) =>
        sets.Count == 0 || sets[0].Code == setCode ? string.Empty : $" ({sets.FirstOrDefault(set => set.Code == setCode)?.Name ?? "bộ khác"})";
}
