namespace TamKy.NTM.Web.Features.ReportEditing;

/// <summary>The monthly form as posted: its open parts by id, and what the officer wants next.</summary>
public sealed class EditForm
{
    public Dictionary<int, PartForm> Parts { get; init; } = [];

    /// <summary>The button pressed: hand on to the chair after saving.</summary>
    public bool HandOn { get; init; }
}
