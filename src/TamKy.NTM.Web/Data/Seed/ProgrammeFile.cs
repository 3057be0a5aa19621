using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Data.Seed;

/// <summary>programmes/YEAR.json: the document line by line, and the tasks that it sets.</summary>
internal sealed record ProgrammeFile(
    int Year, string Title, string Source, Confidence Confidence, string Note, IReadOnlyList<ProgrammeFile.LineRow> Lines, IReadOnlyList<ProgrammeFile.TaskRow> Tasks)
{
    /// <summary>The sets whose criteria the tasks name by number.</summary>
    private const string CommuneSet = "XA-NTM-2021-2025";
    private const string AdvancedSet = "XA-NTMNC-2021-2025";

    public WorkProgramme ToProgramme()
    {
        var programme = new WorkProgramme(Year, Title, new Provenance(Source, Confidence), Note);
        foreach (var line in Lines)
        {
            programme.AddLine(line.Number, line.Locator, line.Text);
        }

        programme.LoadInForce();
        return programme;
    }

    internal sealed record LineRow(int Number, string Locator, string Text);

    internal sealed record UnitRow(string Unit, string? Label = null);

    internal sealed record TaskRow(
        string Code,
        int Line,
        string Clause,
        TaskKind Kind,
        string Title,
        IReadOnlyList<UnitRow> Leads,
        IReadOnlyList<UnitRow> Coordinators,
        Recurrence Recurrence,
        string Field,
        string Source,
        Confidence Confidence,
        DateOnly? Deadline = null,
        string? DeadlineText = null,
        ClosedBy ClosedBy = ClosedBy.Confirmation,
        IReadOnlyList<int>? Criteria = null,
        IReadOnlyList<int>? AdvancedCriteria = null,
        string? Evidence = null,
        string? Inferred = null,
        string? Note = null)
    {
        public WorkTask ToTask(WorkProgramme programme, IReadOnlyDictionary<string, OrganizationUnit> units)
        {
            var content = new TaskContent(Line, Clause, Kind, Title, Field, Recurrence)
            {
                Deadline = Deadline,
                DeadlineText = DeadlineText,
                ClosedBy = ClosedBy,
                ExpectedEvidence = Evidence,
                Inferred = Inferred,
                Note = Note,
                Criteria =
                [
                    .. (Criteria ?? []).Select(number => new TaskCriterion(CommuneSet, number)),
                    .. (AdvancedCriteria ?? []).Select(number => new TaskCriterion(AdvancedSet, number)),
                ],
            };
            var task = new WorkTask(programme, Code, content, new Provenance(Source, Confidence));
            foreach (var row in Leads)
            {
                task.Assign(units[row.Unit], TaskPart.Lead, row.Label);
            }

            foreach (var row in Coordinators)
            {
                task.Assign(units[row.Unit], TaskPart.Coordinating, row.Label);
            }

            return task;
        }
    }
}
