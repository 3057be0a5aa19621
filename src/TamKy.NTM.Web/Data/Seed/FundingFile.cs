using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Data.Seed;

/// <summary>funding.json: the sources of money and the types of capital, in their order.</summary>
internal sealed record FundingFile(IReadOnlyList<FundingFile.SourceRow> Sources, IReadOnlyList<FundingFile.CapitalRow> Capitals)
{
    /// <summary>The first day of the programme period.</summary>
    private static readonly DateOnly From = new(2021, 1, 1);

    internal sealed record SourceRow(
        string Code, string Name, bool SplitsByCapital, FundingGroup Group, string Source, Confidence Confidence, string? Heading = null, IReadOnlyList<FormRow>? Forms = null)
    {
        public FundingSource ToSource(int position)
        {
            var source = new FundingSource(Code, position, Name, SplitsByCapital, From, new Provenance(Source, Confidence)) { Group = Group, Heading = Heading };
            AddForms(source);
            return source;
        }

        /// <summary>Those that the source has not yet.</summary>
        public void AddForms(FundingSource source)
        {
            foreach (var (index, form) in (Forms ?? []).Index().Where(row => source.Forms.All(known => known.Code != row.Item.Code)))
            {
                source.Add(form.ToForm(index + 1));
            }
        }
    }

    internal sealed record FormRow(string Code, string Name, ContributionMeasure Measure, string Source, Confidence Confidence, string? Unit = null)
    {
        public ContributionForm ToForm(int position) => new(Code, position, Name, Measure, Unit, new Provenance(Source, Confidence));
    }

    internal sealed record CapitalRow(string Code, string Name, string Source, Confidence Confidence)
    {
        public CapitalType ToCapital(int position) => new(Code, position, Name, From, new Provenance(Source, Confidence));
    }
}
