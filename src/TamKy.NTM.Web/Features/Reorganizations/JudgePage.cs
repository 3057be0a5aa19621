using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Succession;

namespace TamKy.NTM.Web.Features.Reorganizations;

/// <summary>One judged indicator of one unit that follows, to be decided by hand.</summary>
public sealed record JudgePage(UnitReorganization Reorganization, SuccessorUnit Successor, CriteriaSet Set, Indicator Indicator, JudgeForm Form);
