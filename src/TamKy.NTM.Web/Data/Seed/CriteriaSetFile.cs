using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Web.Data.Seed;

/// <summary>A set of criteria as a file, criteria/&lt;code&gt;.json.</summary>
/// <param name="IsDraft">Its text is not there yet: no report may use it until the Office has completed it and put it in force.</param>
internal sealed record CriteriaSetFile(
    string Code,
    string Name,
    NtmLevel Level,
    DateOnly EffectiveFrom,
    int PeriodFrom,
    int PeriodTo,
    string Source,
    Confidence Confidence,
    IReadOnlyList<CriterionFile> Criteria,
    IReadOnlyList<string>? LegalBases = null,
    DateOnly? EffectiveTo = null,
    string? Region = null,
    CriteriaSetFile.Decision? LocalDecision = null,
    string? RecognitionRule = null,
    string? Note = null,
    bool IsDraft = false)
{
    public CriteriaSet ToSet()
    {
        var set = new CriteriaSet(Code, Name, Level, EffectiveFrom, new Provenance(Source, Confidence))
        {
            EffectiveTo = EffectiveTo,
            PeriodFrom = PeriodFrom,
            PeriodTo = PeriodTo,
            Region = Region,
            LegalBases = LegalBases ?? [],
            LocalDecision = LocalDecision?.InWords,
            ZoneCode = LocalDecision?.ZoneCode,
            RecognitionRule = RecognitionRule,
            Note = Note,
        };
        foreach (var criterion in Criteria)
        {
            set.Add(criterion.ToCriterion());
        }

        return IsDraft ? new CriteriaSet(SetContent.Of(set), previous: null, by: null) : set;
    }

    /// <summary>How the province applies the set.</summary>
    internal sealed record Decision(string Text, string Source, Confidence Confidence, string? AppliesTo = null, string? Zone = null, string? ZoneCode = null)
    {
        public string InWords =>
            string.Join("; ", new[] { Text, AppliesTo, Zone }.Where(part => part is not null))
            + $" (nguồn: {Source}; {(Confidence == Confidence.Confirmed ? "chắc" : "cần kiểm")})";
    }
}
