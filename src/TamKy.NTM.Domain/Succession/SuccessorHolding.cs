namespace TamKy.NTM.Domain.Succession;

/// <summary>Something that was done under the name of a unit that follows.</summary>
/// <param name="Unit">As inside a sentence.</param>
/// <param name="What">"báo cáo tháng".</param>
public sealed record SuccessorHolding(string Unit, string What, int Count);
