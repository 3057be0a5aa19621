using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Standards;

namespace TamKy.NTM.Web.Data.Seed.Demo;

/// <summary>The demo's plans and its dossier: written and moved by the domain's methods, as the files say.</summary>
internal sealed class DemoStandards(AppDbContext db, DemoActors actors)
{
    private const string File = "Demo/standards.json";
    private const decimal Million = 1_000_000m;

    private Dictionary<string, OrganizationUnit> _units = [];
    private Dictionary<NtmLevel, PlanSetting> _settings = [];
    private List<FundingSource> _sources = [];
    private List<CapitalType> _capitals = [];

    public async Task RunAsync(CancellationToken ct)
    {
        var file = SeedFile.Read<DemoStandardsFile>(File);
        var codes = file.Plans.Select(plan => plan.Unit)
            .Concat(file.Plans.SelectMany(plan => plan.Course).SelectMany(step => step.Units ?? []))
            .Append(file.Dossier.Unit).Distinct().ToList();
        _units = await db.Units.Include(unit => unit.Parent).Where(unit => codes.Contains(unit.Code)).ToDictionaryAsync(unit => unit.Code, ct);
        _settings = await db.PlanSettings.ToDictionaryAsync(setting => setting.Level, ct);
        _sources = await db.FundingSources.ToListAsync(ct);
        _capitals = await db.CapitalTypes.ToListAsync(ct);
        foreach (var row in file.Plans)
        {
            await SeedAsync(row, ct);
        }

        // The reference data name no signer, since none was read; the demo's papers need a name below their signature.
        foreach (var profile in await db.IssuerProfiles.Where(profile => profile.Unit.Kind == UnitKind.CoordinationOffice).ToListAsync(ct))
        {
            profile.SignerName = actors.OfficeHead.Name;
        }

        var waiting = file.Waiting;
        _settings[waiting.Level].Change(true, waiting.Since, waiting.Reason, waiting.OpinionWorkingDays, actors.Named(waiting.By), Utc(waiting.At));
        await SeedAsync(file.Dossier, ct);
        await db.SaveChangesAsync(ct);
    }

    private async Task SeedAsync(DemoPlan row, CancellationToken ct)
    {
        var set = await db.CriteriaSets.Include(candidate => candidate.Criteria).SingleAsync(candidate => candidate.Code == row.Set, ct);
        var officer = actors.Named(row.Officer);
        var plan = new AchievementPlan(_units[row.Unit], set, row.TargetYear, officer, Utc(row.Begun));
        plan.Fill(new PlanInput(row.Goal, [.. Targets(set, row.Targets)], [.. row.Costs.Select(Cost)]), officer, Utc(row.Begun.AddMinutes(40)));
        db.AchievementPlans.Add(plan);
        await db.SaveChangesAsync(ct);
        foreach (var step in row.Course)
        {
            Take(plan, step);
            await db.SaveChangesAsync(ct);
        }
    }

    private void Take(AchievementPlan plan, DemoPlanStep step)
    {
        var actor = actors.Named(step.By);
        var at = Utc(step.At);
        var setting = _settings[plan.Level];
        switch (step.Do)
        {
            case "Fill":
                plan.Fill(new PlanInput(plan.Goal, [.. Targets(plan.TargetSet, step.Targets!)], [.. step.Costs!.Select(Cost)]), actor, at);
                break;
            case nameof(PlanAction.Ask):
                plan.Ask([.. step.Units!.Select(code => _units[code])], step.Due!.Value, actor, at, setting);
                break;
            case nameof(PlanAction.GiveOpinion):
                plan.GiveOpinion(_units[step.Units![0]].Id, step.Verdict!.Value, step.Words, actor, at);
                break;
            case nameof(PlanAction.Conclude):
                plan.Conclude(step.Words, actor, at, setting);
                break;
            case nameof(PlanAction.Approve):
                plan.Approve(step.Number, step.Due!.Value, actor, at, setting);
                break;
            default:
                plan.Apply(Enum.Parse<PlanAction>(step.Do), actor, at, setting, step.Words);
                break;
        }
    }

    private async Task SeedAsync(DemoDossier row, CancellationToken ct)
    {
        var set = await db.CriteriaSets.Include(candidate => candidate.Criteria)
            .Where(candidate => candidate.Level == row.Level).OrderByDescending(candidate => candidate.EffectiveFrom).FirstAsync(ct);
        var papers = await db.DossierPapers.Where(paper => paper.Level == row.Level).ToListAsync(ct);
        var record = new Recognition(_units[row.Unit], row.Level, new Provenance("Dữ liệu minh họa", Confidence.ToBeConfirmed));
        record.Apply(RecognitionAction.Register, actors.Named(row.Chair), Utc(row.RegisteredAt));
        record.Prepare(set, papers, actors.Named(row.Officer), Utc(row.PreparedAt));
        db.Recognitions.Add(record);

        // Lines are named by their numbers, which only saving gives them.
        await db.SaveChangesAsync(ct);
        var marks = record.Items.ToDictionary(item => item.Id, item => (item.Position <= row.Present, item.Position == row.Present + 1 ? row.Remark : null));
        record.Mark(marks, actors.Named(row.Officer), Utc(row.MarkedAt));
    }

    private static IEnumerable<TargetInput> Targets(CriteriaSet set, IReadOnlyDictionary<string, JsonElement> years)
    {
        foreach (var (name, texts) in years)
        {
            var year = int.Parse(name, CultureInfo.InvariantCulture);
            if (texts.ValueKind is JsonValueKind.String)
            {
                foreach (var criterion in set.Criteria)
                {
                    yield return new TargetInput(criterion, year, texts.GetString()![1..]);
                }

                continue;
            }

            foreach (var text in texts.EnumerateObject())
            {
                yield return new TargetInput(set.Criteria.Single(criterion => criterion.Number == int.Parse(text.Name, CultureInfo.InvariantCulture)), year, text.Value.GetString());
            }
        }
    }

    private CostInput Cost(DemoCost row) => new(
        _sources.Single(source => source.Code == row.Source),
        row.Capital is null ? null : _capitals.Single(capital => capital.Code == row.Capital),
        (long)(row.Millions * Million),
        row.Note);

    private static DateTime Utc(DateTime local) => VietnamTime.ToUtc(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
}
