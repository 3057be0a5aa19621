using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Domain.Villages;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Villages;

namespace TamKy.NTM.Web.Features.VillageMonths;

/// <summary>One village, one month: every indicator of its set in one grid, with what the last month said.</summary>
/// <param name="Assessment">Tracked; null while nothing was entered.</param>
/// <param name="Last">The latest earlier month that was entered.</param>
public sealed record GridPage(
    OrganizationUnit Village, Month Month, CriteriaSet Set, VillageRights Rights, bool IsClosed, VillageAssessment? Assessment, VillageAssessment? Last, IReadOnlyList<GridPage.Row> Rows)
{
    public string? Refusal { get; init; }

    public int Version => Assessment?.Version ?? 0;

    public string Title => $"Kết quả tiêu chí {Village.NameInSentence}, tháng {VietnameseFormat.Month(Month)}";

    public bool CanWrite => Rights.MayAssess && !IsClosed;

    /// <summary>Empty rows for which an earlier month has a value.</summary>
    public int Offered => Last is null ? 0 : Rows.Count(row => row.Entry is not { IsFilled: true } && row.Last is { IsFilled: true });

    public IEnumerable<IGrouping<Criterion, Row>> ByCriterion => Rows.GroupBy(row => row.Criterion);

    /// <summary>What was typed, by indicator, and what is wrong with it.</summary>
    public (IReadOnlyDictionary<int, IndicatorInput> Inputs, IReadOnlyDictionary<int, string> Errors) Read(MonthForm form)
    {
        var inputs = new Dictionary<int, IndicatorInput>();
        var errors = new Dictionary<int, string>();
        foreach (var row in Rows.Where(row => form.Rows.ContainsKey(row.Indicator.Id)))
        {
            var typed = form.Rows[row.Indicator.Id];
            decimal? value = null;
            switch (row.Indicator.IsNumeric ? VietnameseNumber.Parse(typed.Value, row.Indicator.MaxValue) : new VietnameseNumber.Empty())
            {
                case VietnameseNumber.Value number:
                    value = number.Number;
                    break;
                case VietnameseNumber.Ambiguous doubt:
                    errors[row.Indicator.Id] = $"{doubt.Message} {doubt.First.Label} hoặc {doubt.Second.Label}?";
                    break;
                case VietnameseNumber.Invalid invalid:
                    errors[row.Indicator.Id] = invalid.Message;
                    break;
            }

            inputs[row.Indicator.Id] = new IndicatorInput(value, typed.JudgedMet, typed.Remark);
            if (Problem(row.Indicator, inputs[row.Indicator.Id]) is { } problem)
            {
                errors.TryAdd(row.Indicator.Id, problem);
            }
        }

        return (inputs, errors);
    }

    public GridPage With(MonthForm form, IReadOnlyDictionary<int, string> errors, string refusal) => this with
    {
        Refusal = refusal,
        Rows = [.. Rows.Select(row => form.Rows.TryGetValue(row.Indicator.Id, out var typed) ? row with { Form = typed, Error = errors.GetValueOrDefault(row.Indicator.Id) } : row)],
    };

    /// <summary>Null when the village did not register for the year.</summary>
    public static async Task<GridPage?> LoadAsync(AppDbContext db, VillageBook book, OrganizationUnit village, Actor actor, Month month, CancellationToken ct)
    {
        var setId = await db.CriteriaSetAssignments
            .Where(follow => follow.UnitId == village.Id && follow.Year == month.Year).Select(follow => (int?)follow.CriteriaSetId).FirstOrDefaultAsync(ct);
        if (setId is not { } id || (await book.SetsAsync([id], ct)).FirstOrDefault() is not { } set)
        {
            return null;
        }

        var own = await Assessments(db, actor, village.Id, id).FirstOrDefaultAsync(candidate => candidate.Month == month, ct);
        var last = await Assessments(db, actor, village.Id, id).AsNoTrackingWithIdentityResolution().Where(candidate => candidate.Month < month)
            .OrderByDescending(candidate => candidate.Month).FirstOrDefaultAsync(ct);
        var closed = await book.ClosedAsync(village.ParentId ?? 0, month.Year, ct);
        var day = (await book.ScheduleAsync(ct)).Period(month).WindowTo;
        var rows =
            from criterion in set.Criteria.OrderBy(criterion => criterion.Number)
            from indicator in criterion.Indicators.OrderBy(indicator => indicator.Position)
            let entry = own?.Entries.FirstOrDefault(candidate => candidate.IndicatorId == indicator.Id)
            let before = last?.Entries.FirstOrDefault(candidate => candidate.IndicatorId == indicator.Id)
            select new Row(criterion, indicator, indicator.ThresholdOn(day, set.ZoneCode), before, entry) { Form = MonthRowForm.From(entry) };
        return new GridPage(village, month, set, VillageRights.Of(actor, village), closed.Contains(month), own, last, [.. rows]);
    }

    private static IQueryable<VillageAssessment> Assessments(AppDbContext db, Actor actor, int villageId, int setId) =>
        db.VillageAssessments.VisibleTo(actor).Where(own => own.UnitId == villageId && own.CriteriaSetId == setId)
            .Include(own => own.Entries).ThenInclude(entry => entry.Indicator).AsSplitQuery();

    private static string? Problem(Indicator indicator, IndicatorInput input)
    {
        try
        {
            indicator.RequireSensible(input.Value);
            return CleanText.Clean(input.Remark)?.Length > VillageLimits.Remark ? $"Ghi chú dài quá {VillageLimits.Remark} ký tự." : null;
        }
        catch (RuleException refusal)
        {
            return refusal.Message;
        }
    }

    /// <summary>One indicator.</summary>
    public sealed record Row(Criterion Criterion, Indicator Indicator, IndicatorThreshold? Threshold, VillageEntry? Last, VillageEntry? Entry)
    {
        public MonthRowForm Form { get; init; } = new();

        public string? Error { get; init; }

        public ComplianceStatus Status => Indicator.Evaluate(Entry?.Value, Entry?.JudgedMet, Threshold?.Value);

        public string LastWords => Words(Last);

        public static string Words(VillageEntry? entry) => entry switch
        {
            { Value: { } value } => VietnameseFormat.Number(value),
            { JudgedMet: true } => "đạt",
            { JudgedMet: false } => "chưa đạt",
            _ => "-",
        };
    }
}
