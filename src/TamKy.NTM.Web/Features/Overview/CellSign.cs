using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Overview;

/// <summary>The sign of a result as a letter of the text: thousands of drawn icons would make the page of a province heavy and stop it from printing.</summary>
public static class CellSign
{
    public static string Of(ComplianceLook look) => look.Icon switch
    {
        "check-lg" => "✓",
        "x-lg" => "✕",
        "caret-up-fill" => "▲",
        "caret-down-fill" => "▼",
        "exclamation-triangle" => "⚠",
        "dash-lg" => "–",
        _ => "○",
    };

    public static string Class(ComplianceLook look) =>
        TagMarkup.Class("ntm-cell", look.Tone) + (look.IsChanged ? " is-changed" : string.Empty);
}
