using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Features.Programmes;

/// <summary>What can be chosen in the filter of the programme, and the ways to the reader's own tasks.</summary>
/// <param name="Mine">The units the reader works in and, for a member of the committee, the communes in their charge; those that lead a task.</param>
public sealed record FilterChoices(
    int Year,
    ProgrammeFilter Filter,
    IReadOnlyList<int> Years,
    IReadOnlyList<FilterChoices.UnitChoice> Units,
    IReadOnlyList<FilterChoices.UnitChoice> Mine,
    IReadOnlyList<string> Fields,
    IReadOnlyList<int> Criteria)
{
    public sealed record UnitChoice(string Code, string Name);

    public static FilterChoices Of(
        WorkProgramme programme, IReadOnlyList<int> years, ProgrammeFilter filter, IReadOnlyList<WorkTask> tasks, IReadOnlyList<OccurrenceRow> rows, Actor actor) => new(
        programme.Year,
        filter,
        years,
        Distinct(rows),
        Distinct(rows.Where(row => actor.BelongsTo(row.UnitId) || (actor.Is(Role.CommitteeMember) && actor.AssignedCommuneIds.Contains(row.UnitId)))),
        [.. tasks.Select(task => task.Field).Distinct().Order(StringComparer.Create(Domain.Text.VietnameseFormat.Culture, ignoreCase: true))],
        [.. tasks.SelectMany(task => task.Criteria).Select(criterion => criterion.Number).Distinct().Order()]);

    public bool IsChosen(UnitChoice unit) => string.Equals(unit.Code, Filter.Unit, StringComparison.OrdinalIgnoreCase);

    private static IReadOnlyList<UnitChoice> Distinct(IEnumerable<OccurrenceRow> rows) =>
        [.. rows.Select(row => new UnitChoice(row.UnitCode, row.UnitName)).Distinct().OrderBy(unit => unit.Code, StringComparer.Ordinal)];
}
