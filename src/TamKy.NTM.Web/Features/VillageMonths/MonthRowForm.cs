using TamKy.NTM.Domain.Text;
using TamKy.NTM.Domain.Villages;

namespace TamKy.NTM.Web.Features.VillageMonths;

/// <summary>One indicator as typed.</summary>
public sealed class MonthRowForm
{
    public string? Value { get; init; }

    /// <summary>"dat" or "chua".</summary>
    public string? Judged { get; init; }

    public string? Remark { get; init; }

    public bool? JudgedMet => Judged switch { "dat" => true, "chua" => false, _ => null };

    public static MonthRowForm From(VillageEntry? entry) => entry is null ? new MonthRowForm() : new MonthRowForm
    {
        Value = entry.Value is { } value ? VietnameseFormat.Number(value) : null,
        Judged = entry.JudgedMet switch { true => "dat", false => "chua", null => null },
        Remark = entry.Remark,
    };
}
