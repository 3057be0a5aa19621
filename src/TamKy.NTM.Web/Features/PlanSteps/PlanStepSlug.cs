using TamKy.NTM.Domain.Standards;

namespace TamKy.NTM.Web.Features.PlanSteps;

/// <summary>The steps of a plan as addresses: /dat-chuan/ke-hoach/3/xac-nhan/phe-duyet.</summary>
public static class PlanStepSlug
{
    private static readonly Dictionary<string, PlanAction> Actions = new(StringComparer.Ordinal)
    {
        ["trinh-lanh-dao"] = PlanAction.HandOn,
        ["yeu-cau-sua"] = PlanAction.HandBack,
        ["de-nghi-tham-dinh"] = PlanAction.Propose,
        ["rut-ve"] = PlanAction.Withdraw,
        ["yeu-cau-chinh-sua"] = PlanAction.RequestRevision,
        ["ket-luan"] = PlanAction.Conclude,
        ["trinh-phe-duyet"] = PlanAction.SubmitForApproval,
        ["phe-duyet"] = PlanAction.Approve,
        ["khong-phe-duyet"] = PlanAction.Reject,
        ["lam-lai"] = PlanAction.Redo,
        ["thuc-hien"] = PlanAction.Start,
        ["dieu-chinh"] = PlanAction.Adjust,
        ["de-nghi-hoan-thanh"] = PlanAction.ProposeCompletion,
        ["hoan-thanh"] = PlanAction.Complete,
    };

    private static readonly Dictionary<PlanAction, string> Slugs = Actions.ToDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>The step of an address; null when there is none. Asking for opinions and giving one have pages of their own.</summary>
    public static PlanAction? Find(string? slug) => slug is not null && Actions.TryGetValue(slug, out var action) ? action : null;

    public static string? Of(PlanAction action) => Slugs.GetValueOrDefault(action);
}
