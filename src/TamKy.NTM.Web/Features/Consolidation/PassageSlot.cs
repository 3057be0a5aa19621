using TamKy.NTM.Domain.Reporting.Consolidation;

namespace TamKy.NTM.Web.Features.Consolidation;

/// <summary>A place in the report for the Office's words, with what the units reported for it.</summary>
/// <param name="Part">The part of the report it stands in.</param>
/// <param name="Written">The Office's words; null while there are none.</param>
/// <param name="Suggested">Words made from the sources; null when there are none.</param>
public sealed record PassageSlot(string Key, string Part, string Title, IReadOnlyList<PassageSource> Sources, string? Written, string? Suggested)
{
    /// <summary>Units reported something and the Office has not yet said what becomes of it: the report cannot be frozen so.</summary>
    public bool IsMissing => Sources.Count > 0 && Written is null;

    /// <summary>Id of the place on the page.</summary>
    public string Anchor => "loi-" + Key.Replace(':', '-').Replace('.', '-');

    /// <summary>The places in the order of the report. A criterion without sources or words has none.</summary>
    public static IReadOnlyList<PassageSlot> All(ConsolidatedContent content, ConsolidationFigures figures)
    {
        var wording = new SuggestedWording(figures);
        PassageSlot Slot(string key, string part, string title)
        {
            var sources = PassageSource.For(key, content);
            return new PassageSlot(key, part, title, sources, content.Passage(key), wording.For(key, sources));
        }

        return
        [
            Slot(PassageKey.Direction, "I. Công tác chỉ đạo, điều hành", "Chỉ đạo, điều hành"),
            .. content.Topics.Select(topic => Slot(PassageKey.Done(topic), "II.2. Việc đã hoàn thành", topic.Title)).Where(HasContent),
            .. content.Topics.Select(topic => Slot(PassageKey.Unfinished(topic), "II.3. Việc chưa hoàn thành", topic.Title)).Where(HasContent),
            Slot(PassageKey.Movements, $"II.{content.MovementsSection()}. Phong trào, hội thi, mô hình", "Phong trào, hội thi, mô hình"),
            Slot(PassageKey.Shortcomings, "III. Tồn tại, hạn chế và nguyên nhân", "Tồn tại, hạn chế"),
            Slot(PassageKey.ObjectiveCauses, "III. Tồn tại, hạn chế và nguyên nhân", "Nguyên nhân khách quan"),
            Slot(PassageKey.SubjectiveCauses, "III. Tồn tại, hạn chế và nguyên nhân", "Nguyên nhân chủ quan"),
            Slot(PassageKey.NextMonth, "IV. Nhiệm vụ, giải pháp tháng tới", "Nhiệm vụ, giải pháp"),
            Slot(PassageKey.Proposals, "V. Đề xuất, kiến nghị", "Đề xuất, kiến nghị"),
        ];
    }

    /// <summary>Whether a passage of this name may be written for this content.</summary>
    public static bool Exists(string key, ConsolidatedContent content) =>
        key is PassageKey.Direction or PassageKey.Movements or PassageKey.Shortcomings or PassageKey.ObjectiveCauses or PassageKey.SubjectiveCauses
            or PassageKey.NextMonth or PassageKey.Proposals
        || content.Topics.Any(topic => PassageKey.Done(topic) == key || PassageKey.Unfinished(topic) == key);

    private static bool HasContent(PassageSlot slot) => slot.Sources.Count > 0 || slot.Written is not null;
}
