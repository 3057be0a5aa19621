using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Funds;

/// <summary>How money and its states are written on pages.</summary>
public static class FundLook
{
    /// <summary>Whole triệu đồng; a dash for nothing.</summary>
    public static string Millions(long shown) => shown == 0 ? "-" : VietnameseFormat.Number(shown);

    public static string Dong(long amount) => $"{VietnameseFormat.Number(amount)} đồng";

    /// <summary>"981,5 triệu đồng", for sentences: the exact đồng stand with the documents.</summary>
    public static string InMillions(decimal amount) => $"{VietnameseFormat.Number(amount / 1_000_000m, 1)} triệu đồng";

    public static string Rate(decimal? rate) => rate is { } value ? VietnameseFormat.Percent(value, 1) : "-";

    public static string NameOf(FundingLine line) => line.Capital is null ? line.Source.Name : $"{line.Source.Name}, {line.Capital.Name}";

    public static (string Icon, Tone Tone) Of(DisbursementState state) => state switch
    {
        DisbursementState.Draft => ("pencil", Tone.Plain),
        DisbursementState.Submitted => ("clock", Tone.Plain),
        DisbursementState.Returned => ("arrow-return-left", Tone.Warn),
        _ => ("check-lg", Tone.Ok),
    };

    public static (string Icon, Tone Tone) Of(ProjectState state) => state switch
    {
        ProjectState.Preparing => ("pencil", Tone.Plain),
        ProjectState.InProgress => ("arrow-repeat", Tone.Plain),
        ProjectState.Suspended => ("exclamation-triangle", Tone.Warn),
        _ => ("check-lg", Tone.Ok),
    };

    /// <summary>Values of the address of an export, of one unit when there is one.</summary>
    public static Dictionary<string, object?> ExportValues(string key, string format, string period, OrganizationUnit? unit) => new()
    {
        ["key"] = key,
        ["format"] = format,
        ["ky"] = period,
        [unit?.Kind is UnitKind.Commune or UnitKind.Ward ? "xa" : "don-vi"] = unit?.Code,
    };
}
