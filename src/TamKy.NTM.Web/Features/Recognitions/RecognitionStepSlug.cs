using TamKy.NTM.Domain.Standards;

namespace TamKy.NTM.Web.Features.Recognitions;

/// <summary>The steps of a recognition as addresses: /dat-chuan/cong-nhan/3/xac-nhan/dang-ky.</summary>
public static class RecognitionStepSlug
{
    private static readonly Dictionary<string, RecognitionAction> Actions = new(StringComparer.Ordinal)
    {
        ["dang-ky"] = RecognitionAction.Register,
        ["hoan-thien"] = RecognitionAction.Prepare,
        ["gui-ho-so"] = RecognitionAction.SendDossier,
        ["tra-ho-so"] = RecognitionAction.ReturnDossier,
        ["de-nghi-tinh"] = RecognitionAction.ProposeToProvince,
        ["tinh-tra-lai"] = RecognitionAction.RecordReturn,
        ["cong-nhan"] = RecognitionAction.RecordRecognition,
        ["duy-tri"] = RecognitionAction.ConfirmMaintained,
        ["nguy-co"] = RecognitionAction.FlagAtRisk,
        ["thu-hoi"] = RecognitionAction.RecordRevocation,
    };

    private static readonly Dictionary<RecognitionAction, string> Slugs = Actions.ToDictionary(pair => pair.Value, pair => pair.Key);

    public static RecognitionAction? Find(string? slug) => slug is not null && Actions.TryGetValue(slug, out var action) ? action : null;

    public static string Of(RecognitionAction action) => Slugs[action];
}
