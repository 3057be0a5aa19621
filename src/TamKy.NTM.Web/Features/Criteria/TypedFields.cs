using Microsoft.AspNetCore.Mvc.ModelBinding;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.Criteria;

/// <summary>Numbers and dates of these forms are kept as typed, since a field may be left out; what cannot be read is said beside the field.</summary>
internal static class TypedFields
{
    /// <summary>Null when the field is empty, and when it cannot be read, which is then in the state.</summary>
    public static decimal? ReadNumber(this ModelStateDictionary state, string key, string? typed, decimal largest = decimal.MaxValue)
    {
        switch (VietnameseNumber.Parse(typed, largest))
        {
            case VietnameseNumber.Value number:
                return number.Number;
            case VietnameseNumber.Ambiguous doubt:
                state.AddModelError(key, $"“{doubt.Typed}” đọc được hai cách: {doubt.First.Label} hoặc {doubt.Second.Label}. Viết lại số muốn ghi.");
                return null;
            case VietnameseNumber.Invalid invalid:
                state.AddModelError(key, invalid.Message);
                return null;
            default:
                return null;
        }
    }

    public static int? ReadWhole(this ModelStateDictionary state, string key, string? typed)
    {
        var number = state.ReadNumber(key, typed);
        if (number is { } value && (value != decimal.Truncate(value) || value is < 0 or > 9999))
        {
            state.AddModelError(key, "Viết số nguyên từ 0 đến 9999.");
            return null;
        }

        return (int?)number;
    }

    public static DateOnly? ReadDate(this ModelStateDictionary state, string key, string? typed)
    {
        switch (VietnameseDate.Parse(typed))
        {
            case VietnameseDate.Value date:
                return date.Date;
            case VietnameseDate.Invalid invalid:
                state.AddModelError(key, invalid.Message);
                return null;
            default:
                return null;
        }
    }

    /// <summary>Says each problem beside the field of the same name.</summary>
    public static void AddProblems(this ModelStateDictionary state, IEnumerable<SetProblem> problems)
    {
        foreach (var problem in problems.Where(problem => state.GetFieldValidationState(problem.Field) is not ModelValidationState.Invalid))
        {
            state.AddModelError(problem.Field, problem.Message);
        }
    }
}
