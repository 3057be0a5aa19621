namespace TamKy.NTM.Web.Features.Exports;

/// <summary>A file, or a question that cannot be understood, or nothing: what was asked for does not exist for the actor.</summary>
public sealed record ExportAnswer(ExportFile? File, string? Problem)
{
    public static ExportAnswer Nothing { get; } = new(null, null);

    /// <param name="problem">What is wrong with the question and how to put it right, in Vietnamese.</param>
    public static ExportAnswer Misread(string problem) => new(null, problem);

    public static ExportAnswer Of(ExportFile file) => new(file, null);
}
