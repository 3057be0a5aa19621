using Microsoft.AspNetCore.Mvc.ModelBinding;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Succession;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Features.Criteria;

namespace TamKy.NTM.Web.Features.Reorganizations;

/// <summary>The units that follow and how figures go over to them, as typed. Rows without name and code are left out.</summary>
public sealed record SuccessorsForm
{
    public List<Row> Rows { get; init; } = [];

    public string? WeightName { get; init; }

    public string? WeightSource { get; init; }

    /// <summary>By id of the unit that ends.</summary>
    public Dictionary<string, string?> Weights { get; init; } = [];

    public YesNoRule Judged { get; init; }

    public bool CarriesSets { get; init; }

    public int Version { get; init; }

    public sealed record Row
    {
        public string? Code { get; init; }

        public string? Name { get; init; }

        public UnitKind Kind { get; init; }

        public int? ParentId { get; init; }

        public string? AdministrativeCode { get; init; }

        public string? Percent { get; init; }

        public bool IsBlank => Code is null && Name is null;
    }

    public static SuccessorsForm Of(UnitReorganization reorganization)
    {
        var first = reorganization.Ending[0].Unit;
        var rows = reorganization.Successors.Select(successor => new Row
        {
            Code = successor.Code,
            Name = successor.Name,
            Kind = successor.Kind,
            ParentId = successor.ParentId,
            AdministrativeCode = successor.AdministrativeCode,
            Percent = VietnameseFormat.Number(successor.Percent),
        }).ToList();
        var blank = new Row { Kind = first.Kind, ParentId = first.ParentId };
        return new SuccessorsForm
        {
            Rows = [.. rows, .. Enumerable.Repeat(blank, NumberOfRows(reorganization) - rows.Count)],
            WeightName = reorganization.WeightName,
            WeightSource = reorganization.WeightSource,
            Weights = reorganization.Ending.ToDictionary(row => $"{row.UnitId}", row => row.Weight is { } weight ? VietnameseFormat.Number(weight) : null),
            Judged = reorganization.Judged,
            CarriesSets = reorganization.CarriesSets,
            Version = reorganization.Version,
        };
    }

    public static int NumberOfRows(UnitReorganization reorganization) => reorganization.Kind is ReorganizationKind.Split ? ReorganizationLimits.Successors : 1;

    public IReadOnlyList<SuccessorInput> ReadSuccessors(UnitReorganization reorganization, IReadOnlyList<OrganizationUnit> parents, ModelStateDictionary state)
    {
        var successors = new List<SuccessorInput>();
        foreach (var (index, row) in Rows.Index().Where(row => !row.Item.IsBlank))
        {
            if (row.Code is null || row.Name is null)
            {
                state.AddModelError(row.Code is null ? $"Rows[{index}].Code" : $"Rows[{index}].Name", "Ghi cả tên và mã của đơn vị mới.");
            }

            if (row.Code?.Length > ReorganizationLimits.Code || row.Name?.Length > ReorganizationLimits.Name || row.AdministrativeCode?.Length > ReorganizationLimits.AdministrativeCode)
            {
                state.AddModelError($"Rows[{index}].Name", $"Tên dài nhất {ReorganizationLimits.Name}, mã dài nhất {ReorganizationLimits.Code}, mã hành chính dài nhất {ReorganizationLimits.AdministrativeCode} ký tự.");
            }

            var percent = reorganization.Kind is ReorganizationKind.Split ? state.ReadNumber($"Rows[{index}].Percent", row.Percent, 100) : 100;
            if (percent is null && state.GetFieldValidationState($"Rows[{index}].Percent") is not ModelValidationState.Invalid)
            {
                state.AddModelError($"Rows[{index}].Percent", "Nhập phần của đơn vị cũ vào đơn vị này, từ 0 đến 100%.");
            }

            successors.Add(new SuccessorInput(
                row.Code ?? string.Empty, row.Name ?? string.Empty, row.Kind, parents.FirstOrDefault(parent => parent.Id == row.ParentId), row.AdministrativeCode, Math.Round(percent ?? 0, 4)));
        }

        return successors;
    }

    public CarryingInput ReadCarrying(UnitReorganization reorganization, ModelStateDictionary state)
    {
        if (WeightName?.Length > ReorganizationLimits.Weight)
        {
            state.AddModelError(nameof(WeightName), $"Tên mẫu số dài quá {ReorganizationLimits.Weight} ký tự.");
        }

        if (WeightSource?.Length > ReorganizationLimits.Source)
        {
            state.AddModelError(nameof(WeightSource), $"Nguồn dài quá {ReorganizationLimits.Source} ký tự.");
        }

        return new CarryingInput(
            WeightName,
            WeightSource,
            reorganization.Ending.ToDictionary(row => row.UnitId, row => state.ReadNumber($"Weights[{row.UnitId}]", Weights.GetValueOrDefault($"{row.UnitId}"))),
            Judged,
            CarriesSets);
    }
}
