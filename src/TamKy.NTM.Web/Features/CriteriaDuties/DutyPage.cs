using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.CriteriaDuties;

/// <summary>A form about one criterion, or about one unit's part in it.</summary>
/// <param name="Duty">The row that changes; null when one is added.</param>
public sealed record DutyPage<TForm>(string SetCode, Criterion Criterion, CriterionAssignment? Duty, IReadOnlyList<OrganizationUnit> Units, TForm Form)
{
    public string Subject => $"Tiêu chí {Criterion.Number}. {Criterion.Name}";

    /// <summary>"Phòng Kinh tế, chủ trì chỉ tiêu 13.1, từ 15/12/2021".</summary>
    public string Current => Duty is null
        ? string.Empty
        : $"{Duty.Unit.Name}, {(Duty.IsLead ? "chủ trì" : "phối hợp")} {(Duty.Indicator is { } indicator ? $"chỉ tiêu {indicator.Code}" : "cả tiêu chí")}, từ {VietnameseFormat.Date(Duty.From)}{(Duty.To is { } last ? $" đến {VietnameseFormat.Date(last)}" : string.Empty)}";
}
