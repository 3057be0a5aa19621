using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Web.Features.Criteria;

namespace TamKy.NTM.Web.Features.CriteriaDraft;

/// <summary>A criterion as typed.</summary>
public sealed record CriterionForm
{
    [Display(Name = "Số thứ tự")]
    public string? Number { get; init; }

    [Display(Name = "Mã")]
    public string? Code { get; init; }

    [Display(Name = "Tên tiêu chí")]
    public string? Name { get; init; }

    [Display(Name = "Nhóm")]
    public string? Group { get; init; }

    [Display(Name = "Ghi chú")]
    public string? Note { get; init; }

    [Display(Name = "Nguồn đã đọc")]
    public string? Source { get; init; }

    public bool IsConfirmed { get; init; }

    public bool IsPlaceholder { get; init; }

    public int Version { get; init; }

    public static CriterionForm Of(CriteriaSet set, Criterion? criterion) => criterion is null
        ? new CriterionForm { Number = $"{set.Criteria.Select(other => other.Number).DefaultIfEmpty().Max() + 1}", Version = set.Version }
        : new CriterionForm
        {
            Number = $"{criterion.Number}",
            Code = criterion.Code,
            Name = criterion.Name,
            Group = criterion.Group,
            Note = criterion.Note,
            Source = criterion.Provenance.Source,
            IsConfirmed = criterion.Provenance.Confidence is Confidence.Confirmed,
            IsPlaceholder = criterion.IsPlaceholder,
            Version = set.Version,
        };

    public SetContentCriterion Read(ModelStateDictionary state)
    {
        var number = state.ReadWhole(nameof(Number), Number);
        var content = new SetContentCriterion(number ?? 0, Code ?? string.Empty, Name ?? string.Empty, Group ?? string.Empty)
        {
            Note = Note,
            Source = Source ?? string.Empty,
            Confidence = IsConfirmed ? Confidence.Confirmed : Confidence.ToBeConfirmed,
            IsPlaceholder = IsPlaceholder,
        };
        state.AddProblems(SetRules.Of(content));
        return content;
    }
}
