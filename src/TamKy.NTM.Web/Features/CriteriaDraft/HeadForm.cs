using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Features.Criteria;

namespace TamKy.NTM.Web.Features.CriteriaDraft;

/// <summary>What a set says of itself, as typed.</summary>
public sealed record HeadForm
{
    [Display(Name = "Tên bộ")]
    public string? Name { get; init; }

    [Display(Name = "Văn bản có hiệu lực từ")]
    public string? EffectiveFrom { get; init; }

    [Display(Name = "Hết hiệu lực")]
    public string? EffectiveTo { get; init; }

    [Display(Name = "Căn cứ")]
    public string? LegalBases { get; init; }

    [Display(Name = "Cách công nhận")]
    public string? RecognitionRule { get; init; }

    [Display(Name = "Ghi chú")]
    public string? Note { get; init; }

    [Display(Name = "Nguồn đã đọc")]
    public string? Source { get; init; }

    public bool IsConfirmed { get; init; }

    public int Version { get; init; }

    public static HeadForm Of(CriteriaSet set) => new()
    {
        Name = set.Name,
        EffectiveFrom = VietnameseFormat.Date(set.EffectiveFrom),
        EffectiveTo = set.EffectiveTo is { } last ? VietnameseFormat.Date(last) : null,
        LegalBases = string.Join('\n', set.LegalBases),
        RecognitionRule = set.RecognitionRule,
        Note = set.Note,
        Source = set.Provenance.Source,
        IsConfirmed = set.Provenance.Confidence is Confidence.Confirmed,
        Version = set.Version,
    };

    /// <summary>The content with what was typed; what cannot be read or is wrong is in the state.</summary>
    public SetContent Read(CriteriaSet set, ModelStateDictionary state)
    {
        var from = state.ReadDate(nameof(EffectiveFrom), EffectiveFrom);
        if (string.IsNullOrWhiteSpace(EffectiveFrom))
        {
            state.AddModelError(nameof(EffectiveFrom), "Nhập ngày văn bản có hiệu lực, dạng 8/3/2022.");
        }

        var content = SetContent.Of(set) with
        {
            Name = Name ?? string.Empty,
            EffectiveFrom = from ?? set.EffectiveFrom,
            EffectiveTo = state.ReadDate(nameof(EffectiveTo), EffectiveTo),
            LegalBases = [.. (LegalBases ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            RecognitionRule = RecognitionRule,
            Note = Note,
            Source = Source ?? string.Empty,
            Confidence = IsConfirmed ? Confidence.Confirmed : Confidence.ToBeConfirmed,
        };
        state.AddProblems(SetRules.OfHead(content));
        return content;
    }
}
