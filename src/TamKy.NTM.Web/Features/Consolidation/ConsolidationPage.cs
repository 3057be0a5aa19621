using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Documents;
using TamKy.NTM.Web.Features.Consolidation.Tables;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Consolidation;

/// <summary>A month on the Office's desk: where it stands, who has reported, the words beside their sources, and whether the figures agree.</summary>
public sealed record ConsolidationPage(ComposedMonth Month, IReadOnlyList<ConsolidatedReport> Versions, DateOnly Due, DateOnly Today)
{
    /// <summary>Above this many units, only the figures of units that are sources of the open place are offered.</summary>
    private const int MostUnits = 12;

    private static readonly string[] StepNames = ["Đủ báo cáo", "Soạn lời", "Số khớp", "Chốt số liệu", "Ban hành"];

    public required Readiness Readiness { get; init; }

    /// <summary>The place that is open for writing.</summary>
    public required PassageSlot Slot { get; init; }

    /// <summary>What was typed and could not be stored.</summary>
    public string? Typed { get; init; }

    /// <summary>Somebody else reworded the place meanwhile.</summary>
    public bool IsStale { get; init; }

    /// <summary>Why what was typed was not stored.</summary>
    public string? Refusal { get; init; }

    public bool IsHead { get; init; }

    public ConsolidatedContent Content => Month.Content;

    public ConsolidatedReport? Report => Month.Report;

    public string Period => Content.Month.ToString();

    public string MonthName => $"tháng {VietnameseFormat.Month(Content.Month)}";

    public bool IsOpen => !Month.IsFinal;

    public int Version => Report?.Version ?? 0;

    public string Stamp => WritePassages.StampOf(Report, Slot.Key);

    public string Text => Typed ?? Slot.Written ?? string.Empty;

    public IEnumerable<IGrouping<string, PassageSlot>> SlotsByPart => Readiness.Slots.GroupBy(slot => slot.Part);

    public StatusBar Status => new("Tổng hợp đang ở đâu", Icon, Tone, Headline, Facts())
    {
        Due = new Due(Due, Today, Report?.FrozenAt is { } frozen ? VietnamTime.DateOf(frozen) : null),
    };

    /// <summary>The steps of a consolidation with what each has reached.</summary>
    public IEnumerable<(string Text, bool IsDone, bool IsCurrent)> Steps()
    {
        var isFrozen = !IsOpen;
        bool[] done =
        [
            isFrozen || Readiness.Included == Content.Units.Count, isFrozen || Readiness.Worded == Readiness.Needed, isFrozen || Readiness.Reconciliation.Agrees,
            isFrozen, Report?.State is ConsolidationState.Issued,
        ];
        string[] counts =
        [
            $" ({Readiness.Included}/{Content.Units.Count})", $" ({Readiness.Worded}/{Readiness.Needed})",
            $" ({Readiness.Reconciliation.Checked - Readiness.Reconciliation.Differences}/{Readiness.Reconciliation.Checked})", string.Empty, string.Empty,
        ];
        var current = isFrozen ? 4 : done[1] ? (done[2] ? 3 : 2) : 1;
        return StepNames.Select((name, index) => ($"{index + 1}. {name}{counts[index]}", done[index], index == current && !done[index]));
    }

    /// <summary>What can be inserted into the open place, general figures first.</summary>
    public IReadOnlyList<Figure> Insertable()
    {
        var shown = (Content.Units.Count <= MostUnits ? Content.Units : Slot.Sources.SelectMany(source => source.Units)).Select(unit => unit.Code).ToHashSet();
        var all = Content.Units.Select(unit => unit.Code).ToHashSet();
        var number = Content.Topics.FirstOrDefault(topic => Slot.Key == PassageKey.Done(topic) || Slot.Key == PassageKey.Unfinished(topic)) is { SetName: null } topic ? topic.Number : 0;
        var indicators = Content.Criteria.FirstOrDefault(criterion => criterion.Number == number)?.Indicators.Select(indicator => indicator.Code).ToList() ?? [];
        return
        [
            .. Readiness.Figures.All
                .Where(figure => figure.Value is not null)
                .Where(figure => figure.Key[(figure.Key.LastIndexOf('.') + 1)..] is var unit && (!all.Contains(unit) || shown.Contains(unit)))
                .Where(figure => !IsIndicator(figure.Key) || indicators.Exists(code => figure.Key.Contains($".{code}.", StringComparison.Ordinal) || figure.Key.EndsWith($".{code}", StringComparison.Ordinal)))
                .Where(figure => !figure.Key.Contains(".TC", StringComparison.Ordinal) || number == 0 || figure.Key.EndsWith($".TC{number}", StringComparison.Ordinal)),
        ];
    }

    public string NoteOf(ConsolidatedUnit unit) => unit switch
    {
        { IsIncluded: true } => "Dùng số đã chấp nhận",
        { State: ReviewState.Accepted or ReviewState.Consolidated } => "Đã chấp nhận",
        { SentOn: null } when Today > unit.Due => $"Quá hạn {VietnameseFormat.Number(Today.DayNumber - unit.Due.DayNumber)} ngày",
        { SentOn: null } => $"Hạn {VietnameseFormat.Date(unit.Due)}",
        { State: ReviewState.Returned } => "Đang bổ sung",
        _ => "Chờ kết luận",
    };

    /// <summary>Which month's results stand for a unit that is not included.</summary>
    public static string? CarriedOf(ConsolidatedUnit unit) =>
        unit.IsIncluded ? null : unit.Results is { } results ? $"Kết quả lấy từ tháng {VietnameseFormat.Month(results.Month)}" : "Chưa có kết quả nào được chấp nhận";

    public string PunctualityOf(ConsolidatedUnit unit) => Bieu10Table.Conclusion(unit, Content.AsOf);

    private static bool IsIndicator(string key) => key.StartsWith("gia-tri", StringComparison.Ordinal) || key.StartsWith("muc.", StringComparison.Ordinal);

    private string Icon => Report?.State switch
    {
        ConsolidationState.Frozen => "lock",
        ConsolidationState.Issued => "check-lg",
        _ => "pencil",
    };

    private Tone Tone => IsOpen ? (Today > Due ? Tone.Bad : Tone.Warn) : Tone.Ok;

    private string Headline => Report?.State switch
    {
        ConsolidationState.Frozen => "Đã chốt số liệu, chờ ban hành",
        ConsolidationState.Issued => $"Đã ban hành: số {VietnameseFormat.Count(Report.DocumentNumber!.Value)}/{Content.Issuer.Symbol} ngày {VietnameseFormat.Date(Report.IssuedOn!.Value)}",
        _ when Readiness.Blocking.Count is > 0 and var left => $"Đang soạn: chưa chốt được, còn {left} việc",
        _ => "Đang soạn: đã đủ, chốt được",
    };

    private List<StatusFact> Facts()
    {
        List<StatusFact> facts = [];
        var edited = Report?.Passages.MaxBy(passage => passage.EditedAt);
        if (Report is not null)
        {
            facts.Add(new StatusFact("Người soạn", edited is null ? Report.ComposedBy : $"{edited.EditedBy}, sửa lần cuối {Moments.Of(edited.EditedAt)}"));
        }

        if (Report is { FrozenAt: { } frozen })
        {
            facts.Add(new StatusFact("Chốt số liệu", $"{Report.FrozenBy}, {Moments.Of(frozen)}"));
        }

        if (Report?.CorrectionReason is { } reason)
        {
            facts.Add(new StatusFact($"Bản {Report.Number}, đính chính", reason));
        }

        facts.Add(new StatusFact("Đến lượt", Report?.State switch
        {
            ConsolidationState.Frozen => "Lãnh đạo Văn phòng Điều phối ban hành",
            ConsolidationState.Issued => "Không ai; thấy sai thì lập bản đính chính",
            _ => "Văn phòng Điều phối soạn và chốt",
        }));
        facts.Add(new StatusFact("Hạn", VietnameseFormat.Date(Due)));
        return facts;
    }
}
