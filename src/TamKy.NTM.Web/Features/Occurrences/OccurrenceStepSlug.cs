using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Features.Occurrences;

/// <summary>The steps that the Office confirms on a page of their own, as addresses: /chuong-trinh/luot/3/buoc/tam-dung.</summary>
public static class OccurrenceStepSlug
{
    private static readonly Dictionary<string, TaskAction> Actions = new(StringComparer.Ordinal)
    {
        ["xac-nhan"] = TaskAction.Confirm,
        ["tra-lai"] = TaskAction.SendBack,
        ["mo-lai"] = TaskAction.Reopen,
        ["tam-dung"] = TaskAction.Suspend,
        ["tiep-tuc"] = TaskAction.Resume,
        ["khong-con-phu-hop"] = TaskAction.Cancel,
        ["khoi-phuc"] = TaskAction.Restore,
    };

    private static readonly Dictionary<TaskAction, string> Slugs = Actions.ToDictionary(pair => pair.Value, pair => pair.Key);

    public static TaskAction? Find(string? slug) => slug is not null && Actions.TryGetValue(slug, out var action) ? action : null;

    public static string? Of(TaskAction action) => Slugs.GetValueOrDefault(action);
}
