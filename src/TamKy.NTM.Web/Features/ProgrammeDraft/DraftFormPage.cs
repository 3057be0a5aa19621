using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Features.ProgrammeDraft;

/// <summary>A page of the draft with one form.</summary>
public sealed record DraftFormPage<TForm>(WorkProgramme Programme, TForm Form)
{
    public IReadOnlyList<string> Problems { get; init; } = [];
}
