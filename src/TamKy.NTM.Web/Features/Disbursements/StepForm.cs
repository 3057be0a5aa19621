namespace TamKy.NTM.Web.Features.Disbursements;

/// <summary>A step of the workflow as posted.</summary>
public sealed class StepForm
{
    /// <summary>gui, duyet, tra-lai.</summary>
    public string? Do { get; init; }

    public int Version { get; init; }

    public string? Comment { get; init; }
}
