using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Exports;

/// <summary>The sections of the report's form, in its order. They are numbered as they are printed, since an optional section without content is left out.</summary>
public sealed class CommuneReportSections(CommuneMonth commune)
{
    /// <summary>Heading above II.1, II.2 …, where the form itself has no section II.</summary>
    private const string Results = "Kết quả thực hiện";

    private readonly CommuneReportResults _results = new(commune);
    private readonly CommuneReportWorks _works = new(commune);

    public IEnumerable<Block> Blocks()
    {
        var printed = commune.Form.Sections.OrderBy(section => section.Position).Where(IsPrinted).GroupBy(section => section.Code.Split('.')[0]);
        var number = 0;
        foreach (var group in printed)
        {
            number++;
            var head = group.FirstOrDefault(section => section.Code == group.Key);
            yield return new Heading(1, $"{VietnameseFormat.Roman(number)}.", head?.Title ?? Results);
            var sub = 0;
            foreach (var section in group)
            {
                if (section != head)
                {
                    sub++;
                    yield return new Heading(2, $"{sub}.", section.Title);
                }

                foreach (var block in Content(section))
                {
                    yield return block;
                }
            }
        }
    }

    /// <summary>Works of the programme have no heading of their own: they stand with the works of the criteria.</summary>
    private bool IsPrinted(ReportSection section) => !section.HasWorks && (section.IsRequired || section.Kind is not (SectionKind.Text or SectionKind.Villages or SectionKind.Funds) || TextOf(section) is not null);

    private IEnumerable<Block> Content(ReportSection section) => section.Kind switch
    {
        SectionKind.Criteria => _results.Blocks(),
        SectionKind.WorksDone => _works.Done(),
        SectionKind.WorksUnfinished => _works.Unfinished(),
        SectionKind.Causes => [.. Typed(section, otherwise: null), .. _works.Causes(TextOf(section) is null)],
        SectionKind.Proposals => Proposals(section),
        _ => Typed(section, "Nội dung đang được bổ sung."),
    };

    /// <summary>A line a paragraph; several lines are a list.</summary>
    private IEnumerable<Block> Typed(ReportSection section, string? otherwise)
    {
        var lines = ReportPart.Lines(TextOf(section)).ToList();
        if (lines.Count == 0)
        {
            return otherwise is null ? [] : [new Paragraph(otherwise)];
        }

        return lines.Select(line => new Paragraph(Phrase.Sentence(line), lines.Count > 1 ? "-" : null));
    }

    private IEnumerable<Block> Proposals(ReportSection section)
    {
        var gathered = _works.Proposals().ToList();
        var hasNone = TextOf(section) is not { } text || string.Equals(Phrase.Clause(text), "Không có", StringComparison.OrdinalIgnoreCase);
        return hasNone && gathered.Count == 0 ? [new Paragraph("Không có đề xuất, kiến nghị.")] : [.. hasNone ? [] : Typed(section, otherwise: null), .. gathered];
    }

    private string? TextOf(ReportSection section) => commune.Content.Part($"MUC:{section.Code}")?.Text;
}
