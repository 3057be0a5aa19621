using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Exports;

/// <summary>Works, causes, solutions and proposals, gathered from the criteria in their order.</summary>
internal sealed class CommuneReportWorks(CommuneMonth commune)
{
    private const string Letters = "abcdđeghiklmnopqrstuvxy";

    public IEnumerable<Block> Done() =>
        Items(
            [.. commune.Content.Parts.Select(part => (part, part.WorksDone().ToList(), Enumerable.Empty<string>())).Where(item => item.Item2.Count > 0)],
            "Trong kỳ không có việc hoàn thành theo tiêu chí.");

    public IEnumerable<Block> Unfinished() =>
        Items(
            [.. commune.Content.Parts.Select(part => (part, UnfinishedOf(part), Explanation(part))).Where(item => item.Item2.Count > 0)],
            "Không có việc chưa hoàn thành.");

    /// <summary>How many criteria have which kind of cause; the causes themselves stand with the works.</summary>
    public IEnumerable<Block> Causes(bool isAlone)
    {
        var parts = commune.Content.Parts.Where(part => part.CauseKind is not null && part.WorksUnfinished().Any()).ToList();
        if (parts.Count == 0)
        {
            return isAlone ? [new Paragraph("Không có tồn tại, hạn chế phát sinh trong kỳ.")] : [];
        }

        return Enum.GetValues<CauseKind>()
            .Select(kind => (Kind: kind, Parts: parts.Where(part => part.CauseKind == kind).ToList()))
            .Where(item => item.Parts.Count > 0)
            .Select(item => new Paragraph(
                InlineText.Of(
                    $"Nguyên nhân {Phrase.Lower(Labels.Of(item.Kind))} của việc chưa hoàn thành: ", CauseCount(item.Kind, item.Parts), $" nội dung ({string.Join("; ", item.Parts.Select(ShortName))})."),
                "-"));
    }

    public IEnumerable<Block> Proposals() =>
        from part in commune.Content.Parts
        where (part.CriterionNumber is not null || part.TellsOfProgramme()) && part.Proposal is not null
        let lines = ReportPart.Lines(part.Proposal).Select(Phrase.Clause).Where(line => line.Length > 0).ToList()
        where lines.Count > 0
        select new Paragraph($"{Name(part)}: {string.Join("; ", lines)}.", "-");

    /// <summary>Says which set a criterion belongs to when it is not the primary one.</summary>
    public static string OfSet(CommuneMonth commune, SetResults results) =>
        results == commune.Sets[0] ? string.Empty : $" của bộ tiêu chí {Phrase.Lower(Labels.Of(results.Set.Level))}";

    /// <summary>A work that was carried over and is written down once more is told once.</summary>
    private static List<string> UnfinishedOf(PartContent part)
    {
        var carried = part.PreviousWorks.Where(work => work.Disposition is WorkDisposition.Carried)
            .DistinctBy(work => Phrase.Clause(work.Text))
            .ToDictionary(work => Phrase.Clause(work.Text), work => $" (chuyển tiếp từ tháng {VietnameseFormat.Month(Month.FromValue(work.Since))})");
        var works = carried.Keys.Concat(ReportPart.Lines(part.Unfinished).Select(Phrase.Clause)).Distinct();
        return [.. works.Select(work => work + carried.GetValueOrDefault(work))];
    }

    private static IEnumerable<string> Explanation(PartContent part)
    {
        if (part.Cause is { } cause)
        {
            var kind = part.CauseKind is { } known ? $" {Phrase.Lower(Labels.Of(known))}" : string.Empty;
            yield return $"Nguyên nhân{kind}: {Phrase.Sentence(cause)}";
        }

        if (part.Solution is { } solution)
        {
            var due = part.SolutionDue is { } day ? $"; hạn xong ngày {VietnameseFormat.DocumentDate(day)}" : string.Empty;
            yield return $"Giải pháp: {Phrase.Clause(solution)}{due}.";
        }
    }

    /// <summary>A letter a criterion; a single work stands on its line, several each on their own.</summary>
    private IEnumerable<Block> Items(IReadOnlyList<(PartContent Part, List<string> Works, IEnumerable<string> Explanation)> items, string otherwise)
    {
        if (items.Count == 0)
        {
            yield return new Paragraph(otherwise);
        }

        foreach (var (index, (part, works, explanation)) in items.Index())
        {
            var label = index < Letters.Length ? $"{Letters[index]})" : "-";
            var after = string.Concat(explanation.Select(text => " " + text));
            if (works is [var only])
            {
                yield return new Paragraph($"{Name(part)}: {Phrase.Sentence(only)}{after}", label);
                continue;
            }

            yield return new Paragraph($"{Name(part)}:", label);
            foreach (var work in works)
            {
                yield return new Paragraph(Phrase.Sentence(work), "-");
            }

            if (after.Length > 0)
            {
                yield return new Paragraph(after.TrimStart());
            }
        }
    }

    private Figure CauseCount(CauseKind kind, List<PartContent> parts) => new(
        $"nguyen-nhan-{VietnameseText.FileName(Labels.Of(kind))}.{commune.Unit.Code}.{commune.Month}",
        $"Nội dung chưa hoàn thành do nguyên nhân {Phrase.Lower(Labels.Of(kind))}, {commune.CommuneName}",
        parts.Count,
        FigureFormat.Count,
        Calculation: "đếm phần báo cáo có việc chưa hoàn thành và loại nguyên nhân này");

    private string Name(PartContent part) => Describe(part, withName: true);

    private string ShortName(PartContent part) => Phrase.Lower(Describe(part, withName: false));

    private string Describe(PartContent part, bool withName)
    {
        if (part.CriterionNumber is not { } number || commune.Sets.FirstOrDefault(set => set.Set.Code == part.SetCode) is not { } results)
        {
            return part.TellsOfProgramme() ? "Chương trình công tác" : "Nội dung chung";
        }

        var name = results.Now.FirstOrDefault(result => result.Criterion.Number == number)?.Criterion.Name;
        return $"Tiêu chí số {number}{(withName && name is not null ? $" ({name})" : string.Empty)}{OfSet(commune, results)}";
    }
}
