using TamKy.NTM.Domain.Succession;

namespace TamKy.NTM.Web.Features.Reorganizations;

/// <summary>Taking back what is in force: what becomes of it, and why it may not be done.</summary>
/// <param name="Holdings">What was done under the names of the units that follow; with any, it cannot be taken back.</param>
public sealed record TakeBackPage(UnitReorganization Reorganization, IReadOnlyList<SuccessorHolding> Holdings, TakeBackForm Form);
