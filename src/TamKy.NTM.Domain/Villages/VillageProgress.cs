using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Villages;

/// <summary>
/// What section II.4 of a commune's report can say of its villages in a month (report-forms 3.1): how many reach the standard, and what changed against
/// what was known before. A proposal in the commune's words; it never becomes part of the report by itself.
/// </summary>
public static class VillageProgress
{
    /// <param name="villages">Those that strive for the standard in the year, in the order in which they are named.</param>
    /// <returns>A line each; none when no village strives for it.</returns>
    public static IReadOnlyList<string> Lines(Month month, IReadOnlyList<VillageCourse> villages)
    {
        if (villages.Count == 0)
        {
            return [];
        }

        var met = villages.Where(village => VillageTally.IsMet(village.Latest)).Select(village => village.Name).ToList();
        var changes = villages.Select(village => Change(village, month)).OfType<string>().ToList();
        var silent = villages.Where(village => village.Latest?.Month != month).Select(village => village.Name).ToList();
        return
        [
            $"Có {VietnameseFormat.Count(villages.Count)} thôn phấn đấu thôn nông thôn mới kiểu mẫu năm {month.Year}; đến tháng {VietnameseFormat.Month(month)} có "
                + $"{VietnameseFormat.Count(met.Count)}/{VietnameseFormat.Count(villages.Count)} thôn đạt đủ tiêu chí{(met.Count > 0 ? $" ({string.Join(", ", met)})" : string.Empty)}.",
            .. changes.Count > 0 ? [$"Trong tháng {VietnameseFormat.Count(changes.Count)} thôn có thay đổi: {string.Join("; ", changes)}."] : new[] { "Trong tháng không thôn nào thay đổi kết quả tiêu chí." },
            .. silent.Count > 0 ? [$"Chưa ghi kết quả tháng {VietnameseFormat.Month(month)}: {string.Join(", ", silent)}."] : Array.Empty<string>(),
        ];
    }

    /// <summary>"Thôn Một thêm tiêu chí 3 đạt, tiêu chí 5 không còn đạt"; null when nothing changed or there is nothing to compare with.</summary>
    private static string? Change(VillageCourse village, Month month)
    {
        if (village is not { Latest: { } now, Before: { } before } || now.Month != month)
        {
            return null;
        }

        var pairs = now.Results.Select(result => (result.Criterion.Number, Now: result.Status is ComplianceStatus.Met,
            Before: before.Results.FirstOrDefault(old => old.Criterion.Number == result.Criterion.Number)?.Status is ComplianceStatus.Met)).ToList();
        var reached = pairs.Where(pair => pair is { Now: true, Before: false }).Select(pair => pair.Number).ToList();
        var lost = pairs.Where(pair => pair is { Now: false, Before: true }).Select(pair => pair.Number).ToList();
        string?[] words =
        [
            reached.Count > 0 ? $"thêm tiêu chí {string.Join(", ", reached)} đạt" : null,
            lost.Count > 0 ? $"tiêu chí {string.Join(", ", lost)} không còn đạt" : null,
        ];
        return reached.Count + lost.Count == 0 ? null : $"{village.Name} {string.Join("; ", words.Where(word => word is not null))}";
    }
}
