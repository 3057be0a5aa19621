using System.Globalization;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Features.Shared;
using TamKy.NTM.Web.Storage;

namespace TamKy.NTM.Web.Features.Evidence;

/// <summary>Icon, tone and words of how something is proven.</summary>
public sealed record EvidenceLook(string Icon, Tone Tone, string Text)
{
    private const int Kilo = 1024;

    public static EvidenceLook Of(EvidenceState state, DateOnly? lastDay) => (state, lastDay) switch
    {
        (EvidenceState.Valid, { } last) => new("check-lg", Tone.Ok, $"Còn hiệu lực đến {VietnameseFormat.Date(last)}"),
        (EvidenceState.Valid, null) => new("check-lg", Tone.Ok, Labels.Of(state)),
        (EvidenceState.Expiring, { } last) => new("clock", Tone.Warn, $"Sắp hết hạn, đến {VietnameseFormat.Date(last)}"),
        (EvidenceState.Expired, { } last) => new("exclamation-triangle", Tone.Bad, $"Hết hạn từ {VietnameseFormat.Date(last.AddDays(1))}"),
        _ => new("circle", Tone.Warn, Labels.Of(state)),
    };

    /// <summary>PDF, 120 KB.</summary>
    public static string Describe(EvidenceFile file) =>
        $"{(FileType.Named(file.FileName)?.Name ?? "tệp")}, {Size(file.Size)}";

    public static string Size(long bytes) => bytes < Kilo * Kilo
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, bytes / Kilo)} KB")
        : VietnameseFormat.Number((decimal)bytes / Kilo / Kilo, 1) + " MB";
}
