using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Features.Disbursements;

/// <summary>Steps as forms name them.</summary>
public static class StepSlug
{
    public static string Of(DisbursementAction action) => action switch
    {
        DisbursementAction.Submit => "gui",
        DisbursementAction.Approve => "duyet",
        _ => "tra-lai",
    };

    public static DisbursementAction? Find(string? slug) => slug switch
    {
        "gui" => DisbursementAction.Submit,
        "duyet" => DisbursementAction.Approve,
        "tra-lai" => DisbursementAction.Return,
        _ => null,
    };
}
