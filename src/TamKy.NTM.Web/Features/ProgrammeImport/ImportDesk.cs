using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.ProgrammeDraft;
using TamKy.NTM.Web.Features.TaskEditing;

namespace TamKy.NTM.Web.Features.ProgrammeImport;

/// <summary>Takes a table into a draft: read, held against the draft, shown, and stored as a whole or not at all.</summary>
public sealed class ImportDesk(AppDbContext db, ProgrammeDrafts drafts, TaskChoices choices)
{
    /// <summary>Every row of the file as the form says it is to be read.</summary>
    public async Task<ImportPage> CheckAsync(WorkProgramme draft, RawFile file, ImportForm form, CancellationToken ct)
    {
        var page = new ImportPage(draft) { File = file, Form = form with { Table = TableOf(file, form) } };
        var (headRow, columns) = ColumnsOf(page.Table!, page.Form);
        var units = await choices.UnitsAsync(draft, ct);
        page = page with { HeadRow = headRow, Columns = columns, Units = units };
        if (!columns.ContainsKey(ImportColumn.Content))
        {
            return page;
        }

        var tasks = await drafts.TasksAsync(draft, ct);
        var check = new ImportCheck(draft, tasks, await NamesAsync(units, form, ct), await choices.SetsAsync(draft, ct), columns.Keys.ToHashSet(), file.Name, form.Field);
        var rows = RowReader.Read(page.Table!, headRow, columns).Select(check.Check).ToList();
        var named = rows.Where(row => row.Known is not null).Select(row => row.Known!.Id).ToHashSet();
        var chosen = form.Matches.Where(match => !string.IsNullOrEmpty(match.Name) && !string.IsNullOrEmpty(match.Unit)).Select(match => (Name: match.Name!, match.Unit));
        return page with
        {
            Rows = rows,
            Unmatched = [.. chosen.Concat(check.Unknown.Select(name => (Name: name, Unit: (string?)null))).DistinctBy(match => UnitNames.Key(match.Name))],
            Missing = [.. tasks.Where(task => !named.Contains(task.Id))],
        };
    }

    /// <summary>How the portal writes units so that it reads them back as they are.</summary>
    public async Task<UnitNames> NamesAsync(WorkProgramme programme, CancellationToken ct) => await NamesAsync(await choices.UnitsAsync(programme, ct), new ImportForm(), ct);

    /// <summary>Stores what the rows say, all in one step.</summary>
    /// <exception cref="RuleException">A row is wrong.</exception>
    public async Task StoreAsync(ImportPage page, Actor actor, DateTime now, CancellationToken ct)
    {
        if (!page.CanStore)
        {
            throw new RuleException("Còn dòng có lỗi, hoặc không có gì để ghi. Xem lại bản xem trước.");
        }

        var draft = page.Draft;
        draft.RequireDraft(actor);
        using var codes = (await drafts.NextCodesAsync(draft, ct)).GetEnumerator();
        var next = draft.Lines.Select(line => line.Number).DefaultIfEmpty().Max() + 1;
        foreach (var row in page.Rows!)
        {
            int? line = null;
            if (row.MakesLine)
            {
                line = next++;
                draft.AddLine(line.Value, Cut(row.Clause, ProgrammeLine.LocatorLength), Cut(row.Text, ProgrammeLine.TextLength));
            }

            if (row.Outcome is ImportOutcome.Adds)
            {
                codes.MoveNext();
                db.WorkTasks.Add(WorkTask.Write(draft, codes.Current, row.Content! with { LineNumber = row.Content!.LineNumber ?? line }, row.Parts, row.Provenance!, null, actor, now));
            }
            else if (row.Outcome is ImportOutcome.Updates)
            {
                row.Known!.Rewrite(row.Content!, row.Parts, row.Provenance!, null, actor, now);
            }
        }

        if (page.Form.RemovesMissing)
        {
            foreach (var task in page.Missing)
            {
                drafts.Remove(task, actor);
            }
        }

        await db.SaveChangesAsync(ct);
    }

    /// <summary>The names that tasks so far use for units.</summary>
    internal static IQueryable<LabelRow> Labels(AppDbContext db) =>
        db.WorkTasks.SelectMany(task => task.Assignments).Where(part => part.Label != null).Select(part => new LabelRow(part.Label!, part.UnitId)).Distinct();

    internal sealed record LabelRow(string Label, int UnitId);

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..(most - 1)] + "…";

    /// <summary>The table asked for; at first the one that reads most like a programme.</summary>
    private static int TableOf(RawFile file, ImportForm form) =>
        form.ColumnsOf is not null && form.Table >= 0 && form.Table < file.Tables.Count ? form.Table
        : file.Tables.Index().OrderByDescending(table => ColumnWords.Find(table.Item)?.Columns.Count ?? 0).ThenByDescending(table => table.Item.Rows.Count).First().Index;

    /// <summary>As chosen by hand for this table and row of headings, else as recognised.</summary>
    private static (int HeadRow, IReadOnlyDictionary<ImportColumn, int> Columns) ColumnsOf(RawFile.Table table, ImportForm form)
    {
        if (form.ColumnsOf == form.Table && form.HeadRow is { } head && form.Columns.Count > 0)
        {
            return (head, form.Columns.Where(choice => choice.Place is >= 0 && choice.Place < table.Columns).DistinctBy(choice => choice.Column).ToDictionary(choice => choice.Column, choice => choice.Place!.Value));
        }

        return ColumnWords.Find(table) ?? (1, new Dictionary<ImportColumn, int>());
    }

    private async Task<UnitNames> NamesAsync(IReadOnlyCollection<Domain.Organization.OrganizationUnit> units, ImportForm form, CancellationToken ct)
    {
        var labels = await Labels(db).ToListAsync(ct);
        var matches = form.Matches.Where(match => CleanText.Clean(match.Name) is not null && !string.IsNullOrEmpty(match.Unit)).Select(match => (match.Name!, match.Unit!));
        return new UnitNames(units, labels.Select(label => (label.Label, label.UnitId)), matches);
    }
}
