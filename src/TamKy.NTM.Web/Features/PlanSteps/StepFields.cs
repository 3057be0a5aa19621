using Microsoft.AspNetCore.Mvc.ModelBinding;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.PlanSteps;

/// <summary>Which fields of a confirm page must be filled, each with its sentence.</summary>
internal static class StepFields
{
    public static void Check(ModelStateDictionary state, PlanStepForm form, bool needsComment, bool needsDecision)
    {
        if (needsDecision && CleanText.Clean(form.Number) is null)
        {
            state.AddModelError(nameof(form.Number), "Chưa ghi số, ký hiệu quyết định, ví dụ 123/QĐ-UBND.");
        }

        if (needsDecision && form.Date is null && state.GetFieldValidationState(nameof(form.Date)) is not ModelValidationState.Invalid)
        {
            state.AddModelError(nameof(form.Date), "Chưa ghi ngày quyết định. Viết dạng 27/6/2022.");
        }

        if (needsComment && CleanText.Clean(form.Comment) is null)
        {
            state.AddModelError(nameof(form.Comment), "Chưa ghi. Người nhận cần đọc phần này.");
        }
    }
}
