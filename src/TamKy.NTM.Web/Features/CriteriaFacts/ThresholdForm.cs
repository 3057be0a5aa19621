using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Web.Features.Criteria;

namespace TamKy.NTM.Web.Features.CriteriaFacts;

/// <summary>A threshold as typed.</summary>
public sealed record ThresholdForm
{
    [Display(Name = "Mức")]
    public string? Value { get; init; }

    [Display(Name = "Riêng cho năm")]
    public string? Year { get; init; }

    [Display(Name = "Riêng cho khu vực")]
    public string? ZoneCode { get; init; }

    [Display(Name = "Riêng cho nhóm xã")]
    public string? GroupCode { get; init; }

    [Display(Name = "Dùng từ ngày")]
    public string? ValidFrom { get; init; }

    [Display(Name = "Nguồn đã đọc")]
    public string? Source { get; init; }

    public bool IsConfirmed { get; init; }

    /// <summary>Null when something cannot be read or is wrong, which is then in the state.</summary>
    public SetContentThreshold? Read(Indicator indicator, ModelStateDictionary state)
    {
        var value = state.ReadNumber(nameof(Value), Value, indicator.MaxValue);
        var from = state.ReadDate(nameof(ValidFrom), ValidFrom);
        if (string.IsNullOrWhiteSpace(Value))
        {
            state.AddModelError(nameof(Value), $"Nhập mức bằng số, tính bằng {indicator.Unit}.");
        }

        if (string.IsNullOrWhiteSpace(ValidFrom))
        {
            state.AddModelError(nameof(ValidFrom), "Nhập ngày bắt đầu dùng mức này, dạng 9/8/2022.");
        }

        var content = new SetContentThreshold(value, from ?? default)
        {
            Year = state.ReadWhole(nameof(Year), Year),
            ZoneCode = ZoneCode,
            GroupCode = GroupCode,
            Source = Source ?? string.Empty,
            Confidence = IsConfirmed ? Confidence.Confirmed : Confidence.ToBeConfirmed,
        };
        state.AddProblems(SetRules.Of(SetContentIndicator.Of(indicator), content));
        if (indicator.Thresholds.Any(known => (known.Value, known.Year, known.ZoneCode, known.GroupCode, known.ValidFrom)
            == (content.Value, content.Year, content.ZoneCode, content.GroupCode, content.ValidFrom)))
        {
            state.AddModelError(nameof(Value), "Mức này đã có, cùng năm, khu vực, nhóm và ngày dùng.");
        }

        return state.IsValid ? content : null;
    }
}
