using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Web.Features.Contributions;

/// <summary>The form of what was raised or integrated.</summary>
public sealed record CreatePage(OrganizationUnit Unit, IReadOnlyList<FundingSource> Sources, ContributionEntryForm Form)
{
    /// <summary>A source, or a form of a divided source.</summary>
    public IEnumerable<(string Value, string Text)> KindsOf(FundingSource source) => source.Forms.Count == 0
        ? [($"{source.Id}", source.Name)]
        : source.Forms.OrderBy(form => form.Position).Select(form => ($"{source.Id}-{form.Id}", form.Name + Suffix(form)));

    /// <summary>What is chosen; null for what is none of these.</summary>
    public (FundingSource Source, ContributionForm? Form)? Chosen(string? kind) => (
        from source in Sources
        from form in source.Forms.Count == 0 ? [null] : source.Forms.Cast<ContributionForm?>()
        where kind == (form is null ? $"{source.Id}" : $"{source.Id}-{form.Id}")
        select ((FundingSource, ContributionForm?)?)(source, form)).FirstOrDefault();

    private static string Suffix(ContributionForm form) => form.Measure switch
    {
        ContributionMeasure.Rated => $" (số lượng {form.QuantityUnit}, đơn giá)",
        ContributionMeasure.Appraised => " (số lượng, trị giá)",
        _ => string.Empty,
    };
}
