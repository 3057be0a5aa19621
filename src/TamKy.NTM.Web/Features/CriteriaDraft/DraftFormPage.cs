using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Web.Features.CriteriaDraft;

/// <summary>A page of the draft with one form; the id is that of the criterion or indicator in it, null for a new one.</summary>
public sealed record DraftFormPage<TForm>(CriteriaSet Set, TForm Form, int? Id = null, Criterion? Criterion = null)
{
    /// <summary>Last day of the latest data window with a report by the set.</summary>
    public DateOnly? LastReported { get; init; }
}
