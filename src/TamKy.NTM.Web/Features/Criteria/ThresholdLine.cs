using TamKy.NTM.Domain;

namespace TamKy.NTM.Web.Features.Criteria;

/// <summary>One threshold of an indicator: what, for when and where, read from which source.</summary>
public sealed record ThresholdLine(int Id, string Value, string When, Provenance Provenance);
