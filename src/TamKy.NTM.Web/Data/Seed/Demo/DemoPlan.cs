using System.Text.Json;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Standards;

namespace TamKy.NTM.Web.Data.Seed.Demo;

/// <summary>Demo/standards.json: plans with their course, a kind of plan that waits for guidance, a dossier on its way.</summary>
internal sealed record DemoStandardsFile(IReadOnlyList<DemoPlan> Plans, DemoWaiting Waiting, DemoDossier Dossier);

/// <param name="Begun">The time on the wall in Tam Kỳ.</param>
/// <param name="Targets">By year, then by number of the criterion; or one text beginning with an asterisk for all.</param>
internal sealed record DemoPlan(
    string Unit,
    string Officer,
    string Chair,
    string Set,
    int TargetYear,
    DateTime Begun,
    string Goal,
    IReadOnlyDictionary<string, JsonElement> Targets,
    IReadOnlyList<DemoCost> Costs,
    IReadOnlyList<DemoPlanStep> Course);

internal sealed record DemoCost(string Source, decimal Millions, string? Capital = null, string? Note = null);

/// <summary>One step of a plan.</summary>
/// <param name="Do">An action of the workflow; "Fill" for writing.</param>
/// <param name="Due">Last day for opinions; day of the decision.</param>
internal sealed record DemoPlanStep(
    DateTime At,
    string Do,
    string By,
    string? Words = null,
    IReadOnlyList<string>? Units = null,
    DateOnly? Due = null,
    OpinionVerdict? Verdict = null,
    string? Number = null,
    IReadOnlyDictionary<string, JsonElement>? Targets = null,
    IReadOnlyList<DemoCost>? Costs = null);

internal sealed record DemoWaiting(NtmLevel Level, string By, DateTime At, DateOnly Since, string Reason, int OpinionWorkingDays);

/// <param name="Present">How many lines, from the first, are there.</param>
internal sealed record DemoDossier(
    string Unit, NtmLevel Level, string Chair, string Officer, DateTime RegisteredAt, DateTime PreparedAt, DateTime MarkedAt, int Present, string Remark);
