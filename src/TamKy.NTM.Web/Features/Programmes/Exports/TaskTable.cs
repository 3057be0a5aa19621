using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Programmes.Exports;

/// <summary>Tasks with their state, as Biểu 08 and the report on the programme print them (report-forms, part 4).</summary>
internal static class TaskTable
{
    private const int MostNames = 6;

    private static IReadOnlyList<Column> Columns { get; } =
    [
        new("TT", 4, CellAlign.Centre),
        new("Mã", 9, CellAlign.Centre),
        new("Mục CTr", 7, CellAlign.Centre),
        new("Nội dung", 31),
        new("Chủ trì", 17),
        new("Phối hợp", 15),
        new("Hạn", 10, CellAlign.Centre),
        new("Tiến độ %", 8, CellAlign.Right),
        new("Trạng thái", 15),
        new("Kết quả, hồ sơ", 24),
        new("Nguyên nhân chậm", 16),
    ];

    public static Table Of(IReadOnlyList<TaskRow> rows) => new(Columns, [.. rows.Select((row, index) => Row(index + 1, row)), Total(rows)]) { NumberColumns = true };

    /// <summary>"Tổng cộng: 125 việc, 412 lượt; hoàn thành …": the same sums as on the page.</summary>
    public static IReadOnlyList<object> Sums(IReadOnlyList<TaskRow> rows) =>
    [
        Count("viec", "Số việc", rows.Count), " việc, ", Count("viec.luot", "Số lượt việc", rows.Sum(row => row.Occurrences.Count)), " lượt; hoàn thành ",
        Count("viec.hoan-thanh", "Lượt việc hoàn thành", rows.Sum(row => row.Done)), " lượt; quá hạn chưa hoàn thành ",
        Count("viec.qua-han", "Lượt việc quá hạn chưa hoàn thành", rows.Sum(row => row.Overdue)), " lượt; tạm dừng ",
        Count("viec.tam-dung", "Lượt việc tạm dừng", rows.Sum(row => row.Count(TaskStanding.Suspended))), " lượt",
    ];

    public static Figure Count(string key, string label, int value) => new(key, label, value, FigureFormat.Count);

    private static Row Row(int number, TaskRow row) => new(
    [
        new(number),
        new(row.Task.Code),
        new(row.Task.Clause),
        new(row.Task.Title),
        new(string.Join("; ", row.Task.Leads.Select(lead => lead.ShortName))),
        new(row.Task.Coordinators.Any() ? string.Join("; ", row.Task.Coordinators.Select(part => part.ShortName)) : "-"),
        new(row.Due is { } due ? due : row.Task.Recurrence is Recurrence.Continuous ? "Thường xuyên" : "-"),
        new(row.Percent is { } percent ? percent : "-"),
        new(State(row)),
        new(Results(row)),
        new(Causes(row)),
    ]);

    private static string State(TaskRow row)
    {
        if (row.Occurrences is [var only])
        {
            var late = only.DaysLateOn(row.Today);
            return late > 0 ? $"{Labels.Of(only.StandingOn(row.Today))} ({VietnameseFormat.Number(late)} ngày)" : Labels.Of(only.StandingOn(row.Today));
        }

        var parts = ProgrammeFilter.States.Select(state => (state.Standing, Number: row.Count(state.Standing))).Where(part => part.Number > 0)
            .Select(part => $"{VietnameseFormat.Number(part.Number)} lượt {VietnameseFormat.InSentence(Labels.Of(part.Standing))}").ToList();
        return parts.Count == 0 ? "Chưa giao" : string.Join("; ", parts);
    }

    private static string Results(TaskRow row)
    {
        if (row.Occurrences is [var only])
        {
            return only.Progress is null ? "-" : only.EvidenceCount > 0 ? $"{only.Progress} ({VietnameseFormat.Number(only.EvidenceCount)} hồ sơ)" : only.Progress;
        }

        var overdue = row.Occurrences.Where(own => own.StandingOn(row.Today) is TaskStanding.Overdue).Select(own => own.UnitName).Distinct().ToList();
        var proven = row.Occurrences.Sum(own => own.EvidenceCount);
        string?[] parts =
        [
            proven > 0 ? $"{VietnameseFormat.Number(proven)} hồ sơ" : null,
            overdue.Count > 0 ? $"Quá hạn: {string.Join(", ", overdue.Take(MostNames))}{(overdue.Count > MostNames ? ", …" : string.Empty)}" : null,
        ];
        return parts.Any(part => part is not null) ? string.Join(". ", parts.Where(part => part is not null)) : "-";
    }

    private static string Causes(TaskRow row)
    {
        var causes = row.Occurrences.Where(own => own.Cause is not null && own.DaysLateOn(row.Today) > 0)
            .Select(own => row.Occurrences.Count == 1 ? own.Cause! : $"{own.UnitName}: {own.Cause}").ToList();
        return causes.Count == 0 ? "-" : string.Join("; ", causes);
    }

    private static Row Total(IReadOnlyList<TaskRow> rows) => new(
        [new(null), new(InlineText.Of(["Tổng cộng: ", .. Sums(rows)]), Columns.Count - 1)], RowKind.Total);
}
