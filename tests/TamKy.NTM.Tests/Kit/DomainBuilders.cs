using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Tests.Kit;

/// <summary>Small, complete pieces of the domain: two communes, a set with every measure, a form, people.</summary>
public static class DomainBuilders
{
    public const int OwnUnit = 101;
    public const int OtherUnit = 102;

    public static Provenance Source { get; } = new("Kiểm thử", Confidence.ToBeConfirmed);

    /// <summary>11 June 2022, three o'clock in the afternoon in Vietnam.</summary>
    public static DateTime Now { get; } = new(2022, 6, 11, 8, 0, 0, DateTimeKind.Utc);

    public static Month June { get; } = new(2022, 6);

    public static OrganizationUnit Commune(int id = OwnUnit) => new OrganizationUnit($"XA-{id}", UnitKind.Commune, $"Xã Thử {id}", Source).WithId(id);

    /// <summary>Each person has an id of their own, so that nobody is taken for the author by accident.</summary>
    public static Actor Person(int userId, params (Role Role, int? UnitId)[] grants) =>
        new(userId, $"Người {userId}", [.. grants.Select(grant => new ActorGrant(grant.Role, grant.UnitId))], []);

    public static Indicator Indicator(
        string code, Measure measure, ComparisonOperator comparison, string unit = "%", decimal max = 100, params IndicatorThreshold[] thresholds)
    {
        var indicator = new Indicator(code, int.Parse(code.Split('.')[1], null), $"Nội dung {code}", measure, comparison, unit, Source) { MaxValue = max };
        thresholds.ToList().ForEach(indicator.Add);
        return indicator;
    }

    public static IndicatorThreshold Threshold(decimal? value, string from = "2022-01-01", int? year = null, string? zone = null) =>
        new(value, DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), Source, year, zone);

    /// <summary>Criterion 1 is judged, criterion 2 is measured against thresholds, criterion 3 waits for its threshold.</summary>
    public static CriteriaSet Set()
    {
        var set = new CriteriaSet("BO-THU", "Bộ thử", NtmLevel.StandardCommune, new DateOnly(2022, 1, 1), Source);
        var planning = set.Add(new Criterion(1, "TC01", "Quy hoạch", "Nhóm", Source));
        planning.Add(Indicator("1.1", Measure.YesNo, ComparisonOperator.Pass, unit: string.Empty));
        planning.Add(Indicator("1.2", Measure.Level, ComparisonOperator.Pass, unit: string.Empty));
        var roads = set.Add(new Criterion(2, "TC02", "Giao thông", "Nhóm", Source));
        roads.Add(Indicator("2.1", Measure.Percentage, ComparisonOperator.AtLeast, thresholds: Threshold(80)));
        roads.Add(Indicator("2.2", Measure.Number, ComparisonOperator.AtMost, "hộ", 999, Threshold(5)));
        var water = set.Add(new Criterion(3, "TC03", "Thủy lợi", "Nhóm", Source));
        water.Add(Indicator("3.1", Measure.Percentage, ComparisonOperator.AtLeast, thresholds: Threshold(null)));
        return set.Saved();
    }

    /// <summary>Sections I, II.1, II.2, II.3, II.6, III, IV, V; the texts of I and V are compulsory.</summary>
    public static ReportForm Form()
    {
        var form = new ReportForm("MAU-THU", "Mẫu thử", Reporter.Commune, new Month(2022, 1), Source);
        (string Code, string Title, SectionKind Kind, bool IsRequired)[] sections =
        [
            ("I", "Chỉ đạo, điều hành", SectionKind.Text, true),
            ("II.1", "Kết quả theo tiêu chí", SectionKind.Criteria, true),
            ("II.2", "Việc đã hoàn thành", SectionKind.WorksDone, false),
            ("II.3", "Việc chưa hoàn thành", SectionKind.WorksUnfinished, false),
            ("II.6", "Tuyên truyền", SectionKind.Text, false),
            ("III", "Tồn tại, hạn chế, nguyên nhân", SectionKind.Causes, false),
            ("IV", "Đề xuất, kiến nghị", SectionKind.Proposals, false),
            ("V", "Nhiệm vụ tháng tới", SectionKind.Text, true),
        ];
        foreach (var (code, title, kind, isRequired) in sections)
        {
            form.Add(new ReportSection(code, form.Sections.Count + 1, title, kind, isRequired, hint: null).WithId());
        }

        return form.WithId();
    }
}
