using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Features.Criteria;

namespace TamKy.NTM.Web.Features.CriteriaDraft;

/// <summary>An indicator as typed; its thresholds are entered on a page of their own.</summary>
public sealed record IndicatorForm
{
    [Display(Name = "Mã")]
    public string? Code { get; init; }

    [Display(Name = "Nội dung")]
    public string? Text { get; init; }

    [Display(Name = "Loại")]
    public Measure Measure { get; init; }

    [Display(Name = "So sánh với mức")]
    public ComparisonOperator Comparison { get; init; }

    [Display(Name = "Đơn vị tính")]
    public string? Unit { get; init; }

    [Display(Name = "Giá trị lớn nhất có nghĩa")]
    public string? MaxValue { get; init; }

    [Display(Name = "Độ lệch cho phép")]
    public string? Tolerance { get; init; }

    [Display(Name = "Mức bằng lời")]
    public string? ThresholdText { get; init; }

    public bool SetByProvince { get; init; }

    [Display(Name = "Ghi chú")]
    public string? Note { get; init; }

    [Display(Name = "Nguồn đã đọc")]
    public string? Source { get; init; }

    public bool IsConfirmed { get; init; }

    public int Version { get; init; }

    public static IndicatorForm Of(CriteriaSet set, Indicator? indicator) => indicator is null
        ? new IndicatorForm { MaxValue = "100", Tolerance = "0", Unit = "%", Version = set.Version }
        : new IndicatorForm
        {
            Code = indicator.Code,
            Text = indicator.Text,
            Measure = indicator.Measure,
            Comparison = indicator.Comparison,
            Unit = indicator.Unit,
            MaxValue = VietnameseFormat.Number(indicator.MaxValue),
            Tolerance = VietnameseFormat.Number(indicator.Tolerance),
            ThresholdText = indicator.ThresholdText,
            SetByProvince = indicator.SetByProvince,
            Note = indicator.Note,
            Source = indicator.Provenance.Source,
            IsConfirmed = indicator.Provenance.Confidence is Confidence.Confirmed,
            Version = set.Version,
        };

    public SetContentIndicator Read(ModelStateDictionary state)
    {
        var content = new SetContentIndicator(Code ?? string.Empty, Text ?? string.Empty, Measure, Comparison, Unit ?? string.Empty)
        {
            MaxValue = state.ReadNumber(nameof(MaxValue), MaxValue) ?? 0,
            Tolerance = state.ReadNumber(nameof(Tolerance), Tolerance) ?? 0,
            ThresholdText = ThresholdText,
            SetByProvince = SetByProvince,
            Note = Note,
            Source = Source ?? string.Empty,
            Confidence = IsConfirmed ? Confidence.Confirmed : Confidence.ToBeConfirmed,
        };
        state.AddProblems(SetRules.Of(content));
        return content;
    }
}
