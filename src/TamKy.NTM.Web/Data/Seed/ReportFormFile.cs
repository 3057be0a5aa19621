using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Data.Seed;

/// <summary>A report form as a file, forms/&lt;code&gt;.json.</summary>
internal sealed record ReportFormFile(
    string Code, string Title, Reporter Reporter, string ValidFrom, string Source, Confidence Confidence, IReadOnlyList<ReportFormFile.Section> Sections)
{
    public ReportForm ToForm()
    {
        if (!Month.TryParse(ValidFrom, out var month))
        {
            throw new InvalidDataException($"{Code} is valid from {ValidFrom}, which is no month.");
        }

        var form = new ReportForm(Code, Title, Reporter, month, new Provenance(Source, Confidence));
        foreach (var (index, section) in Sections.Index())
        {
            form.Add(new ReportSection(section.Code, index + 1, section.Title, section.Kind, section.IsRequired, section.Hint));
        }

        return form;
    }

    internal sealed record Section(string Code, string Title, SectionKind Kind, bool IsRequired, string? Hint = null);
}
