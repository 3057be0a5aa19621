namespace TamKy.NTM.Web.Features.ReportEditing;

/// <summary>One part of the form with the page it stands on.</summary>
public sealed record EditPartView(EditPage Page, EditPart Part)
{
    /// <summary>The posted name of a field of this part: Parts[12].Done.</summary>
    public string Name(string field) => $"Parts[{Part.Part.Id}].{field}";

    /// <summary>The posted name of a field that belongs to an indicator, a work or a point.</summary>
    public string Name(string field, int id) => $"Parts[{Part.Part.Id}].{field}[{id}]";

    public FieldError? Error(string fieldId) => Page.ErrorOf(fieldId);

    public string Invalid(string fieldId) => Error(fieldId) is null ? string.Empty : " is-invalid";

    /// <summary>What is stored now in a field that somebody else changed while it was typed here; null when it is the same.</summary>
    public string? StoredInstead(string? typed, string? stored) =>
        Page.Stale.Contains(Part.Part) && (typed ?? string.Empty).Trim() != (stored ?? string.Empty) ? stored ?? "(trống)" : null;
}
