using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Documents;
using TamKy.NTM.Web.Features.Consolidation.Tables;

namespace TamKy.NTM.Web.Features.Consolidation;

/// <summary>
/// The consolidated monthly report as an official document (Nghị định 30/2020, Mẫu 1.4) with its appendices. Until it is issued, number and date are
/// the placeholders of the document system; nothing is invented.
/// </summary>
public sealed class ConsolidatedReportDocument(ConsolidatedContent content, DocumentIssue? issue = null)
{
    private const string Nothing = "Trong kỳ không phát sinh.";

    private readonly ConsolidationFigures _figures = new(content);

    private string Month => $"tháng {VietnameseFormat.Month(content.Month)}";

    private string NextMonth => $"tháng {VietnameseFormat.Month(content.Month.Next)}";

    private string SetName => content.SetName.StartsWith("Bộ ", StringComparison.Ordinal) ? content.SetName : $"Bộ tiêu chí {Sentence.Lower(content.SetName)}";

    /// <summary>The issuer is called so after the first time.</summary>
    private string ShortIssuer => content.Issuer.Name.Split(' ') is ["Ban", "Chỉ", "đạo", ..] ? "Ban Chỉ đạo" : content.Issuer.Name;

    public static DocumentInfo Info(ConsolidatedContent content, string title, string fileName) => new(
        title, content.Issuer.Name, $"{fileName}-{content.Month}", VietnamTime.StartOfDayUtc(content.AsOf), content.IsDemo);

    public static TableSigners Signers { get; } = new("NGƯỜI LẬP BIỂU", null, "CHÁNH VĂN PHÒNG", null);

    public Document Compose() => new(
        Info(content, $"Báo cáo kết quả thực hiện Chương trình MTQG xây dựng nông thôn mới {Month} và nhiệm vụ {NextMonth}", "bao-cao-tong-hop-thang"),
        [new DocumentSection(PageOrientation.Portrait, "Báo cáo", [.. Head(), .. Direction(), .. Results(), .. Shortcomings(), .. Tasks(), .. End()]), .. Appendices()]);

    private IEnumerable<Block> Head()
    {
        var issuer = content.Issuer;
        yield return new Letterhead(
            issuer.ParentAuthority,
            issuer.IssuerLines,
            issue is null ? Letterhead.NumberPlaceholder : $"Số: {VietnameseFormat.Count(issue.Number)}/{issuer.Symbol}",
            issue is null ? Letterhead.PlaceAndDatePlaceholder : $"{issuer.Place}, {VietnameseFormat.LongDate(issue.Date)}");
        yield return new DocumentTitle("BÁO CÁO", ["Kết quả thực hiện Chương trình MTQG xây dựng nông thôn mới", $"{Month} và nhiệm vụ {NextMonth}"]);
        if (issuer.Addressees.Count > 0)
        {
            yield return new Addressees(issuer.Addressees);
        }

        if (issuer.LegalBases.Count > 0)
        {
            yield return new LegalBases(issuer.LegalBases);
        }

        yield return new Paragraph(InlineText.Of(
            "Trên cơ sở báo cáo đã được chấp nhận của ", _figures[FigureKey.Included],
            $" {UnitWords.Noun(content.Units)} (kỳ số liệu từ ngày {VietnameseFormat.DocumentDate(content.WindowFrom)} đến ngày {VietnameseFormat.DocumentDate(content.WindowTo)}), ",
            issuer.Name, ShortIssuer == issuer.Name ? string.Empty : $" (viết tắt là {ShortIssuer})", $" báo cáo kết quả thực hiện {Month} và nhiệm vụ {NextMonth} như sau:"));
    }

    private IEnumerable<Block> Direction() =>
    [
        new Heading(1, "I.", "Công tác chỉ đạo, điều hành"),
        new Heading(2, "1.", "Chỉ đạo, điều hành"),
        .. Passage(PassageKey.Direction),
        new Heading(2, "2.", "Chế độ thông tin, báo cáo"),
        .. new DisciplineSentences(content, _figures).Paragraphs(),
    ];

    private IEnumerable<Block> Results()
    {
        var sentences = new ResultSentences(content, _figures);
        var isShort = content.Units.Count <= Bieu01Table.MostColumns;
        return
        [
            new Heading(1, "II.", "Kết quả thực hiện"),
            new Heading(2, "1.", $"Mức độ đạt tiêu chí theo từng {UnitWords.Noun(content.Units)}"),
            new Paragraph($"Kết quả tính theo {SetName}. Ma trận chi tiết tại Phụ lục\u00a0I."),
            new Paragraph(sentences.Basis()),
            .. WithTable(
                [.. Labelled.Items(sentences.General(), sentences.NewlyMet(), sentences.Lost(), sentences.NotMet(), sentences.Awaiting(), sentences.NotAssessed(), sentences.Carried())],
                isShort ? SummaryTable.Of(content, _figures) : []),
            new Heading(2, "2.", "Việc đã hoàn thành theo tiêu chí"),
            .. ByTopic(PassageKey.Done),
            new Heading(2, "3.", "Việc chưa hoàn thành theo tiêu chí"),
            .. ByTopic(PassageKey.Unfinished),
            .. ProgrammeSentences.Blocks(content, _figures),
            .. content.Funds is { } funds ? new FundSentences(funds, _figures).Blocks($"{content.FundsSection()}.") : [],
            new Heading(2, $"{content.MovementsSection()}.", "Phong trào, hội thi, mô hình"),
            .. Passage(PassageKey.Movements),
        ];
    }

    private IEnumerable<Block> Shortcomings() =>
    [
        new Heading(1, "III.", "Tồn tại, hạn chế và nguyên nhân"),
        new Heading(2, "1.", "Tồn tại, hạn chế"),
        .. Passage(PassageKey.Shortcomings),
        new Heading(2, "2.", "Nguyên nhân"),
        .. Labelled.Items(Cause("Nguyên nhân khách quan: ", PassageKey.ObjectiveCauses), Cause("Nguyên nhân chủ quan: ", PassageKey.SubjectiveCauses)),
        new Paragraph(InlineText.Of("Các khó khăn, kiến nghị trong kỳ (", _figures[FigureKey.Difficulties], " nội dung) được tổng hợp tại Phụ lục\u00a0III.")),
    ];

    private IEnumerable<Block> Tasks() =>
    [
        new Heading(1, "IV.", $"Nhiệm vụ, giải pháp trọng tâm {NextMonth}"),
        .. Passage(PassageKey.NextMonth),
        new Heading(1, "V.", "Đề xuất, kiến nghị"),
        .. Passage(PassageKey.Proposals),
    ];

    private IEnumerable<Block> End() =>
    [
        new Paragraph($"Trên đây là kết quả thực hiện Chương trình MTQG xây dựng nông thôn mới {Month} và nhiệm vụ {NextMonth}, {ShortIssuer} kính báo cáo.", EndsDocument: true),
        new SignatureBlock(content.Issuer.Recipients, content.Issuer.AuthorityLines, content.Issuer.OtherPosition, content.Issuer.SignerName),
    ];

    private IEnumerable<DocumentSection> Appendices()
    {
        ReportTable[] tables =
        [
            Bieu01Table.Of(content, _figures), WorksTable.Of(content, _figures), Bieu09Table.Of(content, _figures), Bieu10Table.Of(content, _figures),
            .. content.Programme is { } programme ? [ProgrammeTable.Of(programme, _figures)] : Array.Empty<ReportTable>(),
        ];
        return tables.Select((table, index) => table.AsAppendix(index + 1, content, AttachedTo(), Signers));
    }

    /// <summary>Number and date stay blank, also once issued: the file is not opened again for them (Nghị định 30/2020, III.1.c).</summary>
    private string AttachedTo()
    {
        const string Blank = "\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0";
        return $"(Kèm theo Báo cáo số {Blank}/{content.Issuer.Symbol} ngày {Blank} tháng {Blank} năm {content.Month.Year}\ncủa {content.Issuer.Name})";
    }

    private IReadOnlyList<Block> Passage(string key)
    {
        var lines = (content.Passage(key) ?? Nothing).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. lines.Select(line => new Paragraph(BoundText.Runs(line, _figures), lines.Length > 1 ? "-" : null))];
    }

    private List<Block> ByTopic(Func<ConsolidatedTopic, string> key)
    {
        List<Block> blocks = [];
        foreach (var topic in content.Topics)
        {
            if (content.Passage(key(topic)) is { } text)
            {
                var line = string.Join(' ', text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
                blocks.Add(new Paragraph(new InlineText([new TextRun($"{topic.Title}: "), .. BoundText.Runs(Sentence.Lower(line), _figures).Runs]), "-"));
            }
        }

        return blocks.Count > 0 ? blocks : [new Paragraph(Nothing)];
    }

    private InlineText Cause(string title, string key)
    {
        var text = string.Join(' ', (content.Passage(key) ?? Nothing).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return new InlineText([new TextRun(title), .. BoundText.Runs(Sentence.Lower(text), _figures).Runs]);
    }

    /// <summary>The table stands after the general result.</summary>
    private static IEnumerable<Block> WithTable(List<Block> items, IEnumerable<Block> table) => [.. items.Take(1), .. table, .. items.Skip(1)];
}
