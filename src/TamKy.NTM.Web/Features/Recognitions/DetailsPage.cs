using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Features.Shared;
using Rule = TamKy.NTM.Domain.Workflows.WorkflowRule<TamKy.NTM.Domain.Standards.RecognitionState, TamKy.NTM.Domain.Standards.RecognitionAction>;

namespace TamKy.NTM.Web.Features.Recognitions;

/// <summary>The file of a recognition: where it stands, the decision, the dossier line by line, the history.</summary>
public sealed record DetailsPage(Recognition Record, StatusBar Status, IReadOnlyList<Rule> Steps, bool CanMark, DossierForm Form)
{
    /// <summary>The unit's evidence, by line of the checklist.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<EvidenceFile>> Evidence { get; init; } = new Dictionary<int, IReadOnlyList<EvidenceFile>>();

    /// <summary>Files of the dossier whose content is gone from the store.</summary>
    public IReadOnlyList<EvidenceFile> Lost { get; init; } = [];

    public string Title => TitleOf(Record);

    public IReadOnlyList<TimelineEntry> History => TimelineEntry.Of(Record.Steps, RecognitionState.AtRisk, RecognitionState.Revoked);

    public IEnumerable<RecognitionItem> Items => Record.Items.OrderBy(item => item.Position);

    public static string TitleOf(Recognition record) => $"Công nhận {VietnameseFormat.InSentence(Labels.Of(record.Level))}, {record.Unit.NameInSentence}";

    public static DetailsPage Of(Recognition record, Actor actor, DossierForm? form = null)
    {
        var (icon, tone) = RecognitionLook.Of(record.State);
        var bar = new StatusBar("Hồ sơ đang ở đâu", icon, tone, Headline(record), [.. Facts(record)])
        {
            Steps = RecognitionLook.Steps(record.State, record.Level is NtmLevel.ModelVillage),
        };
        return new DetailsPage(record, bar, record.OpenTo(actor), record.State is RecognitionState.Preparing && record.IsOwn(actor), form ?? DossierForm.From(record));
    }

    private static string Headline(Recognition record) => record.State is RecognitionState.Preparing
        ? $"Đang hoàn thiện hồ sơ: có {record.Present}/{record.Items.Count} mục"
        : Labels.Of(record.State);

    private static IEnumerable<StatusFact> Facts(Recognition record)
    {
        if (record.Steps.OrderBy(step => step.Id).LastOrDefault() is { } last)
        {
            yield return new StatusFact("Bước vừa làm", $"{Labels.Of(last.Action)}: {last.UserName}, {Moments.Of(last.At)}");
        }

        yield return new StatusFact("Đến lượt", RecognitionLook.TurnOf(record.State));
        yield return new StatusFact("Cấp công nhận", record.Level is NtmLevel.ModelVillage ? "Chủ tịch UBND thành phố" : "Chủ tịch UBND tỉnh");
        if (record.RecognizedYear is { } year)
        {
            yield return new StatusFact(
                "Quyết định công nhận",
                (record.DecisionNumber is null ? $"Năm {year}, chưa đọc được số và ngày" : $"{record.DecisionNumber}, ngày {VietnameseFormat.Date(record.DecisionDate!.Value)}")
                + (record.Provenance.Confidence is Confidence.ToBeConfirmed ? " (cần kiểm)" : string.Empty));
            yield return new StatusFact("Nguồn", record.Provenance.Source);
        }

        if (record.RevocationNumber is not null)
        {
            yield return new StatusFact("Quyết định thu hồi", $"{record.RevocationNumber}, ngày {VietnameseFormat.Date(record.RevocationDate!.Value)}");
        }
    }
}
