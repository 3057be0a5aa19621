namespace TamKy.NTM.Web.Features.Reorganizations;

/// <summary>The fields of one unit that follows. Partial _Successor.</summary>
public sealed record SuccessorPart(SuccessorsPage Page, int Index);
