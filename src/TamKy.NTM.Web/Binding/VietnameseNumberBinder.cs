using Microsoft.AspNetCore.Mvc.ModelBinding;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Binding;

/// <summary>
/// Reads 1.234,5 and refuses what could be misread, with both readings, since the culture's own parser takes 61.5 for 615. What was typed stays in the
/// model state, so the form shows it again.
/// </summary>
internal sealed class VietnameseNumberBinder(decimal largestSensible) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var typed = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (typed == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, typed);
        switch (VietnameseNumber.Parse(typed.FirstValue, largestSensible))
        {
            case VietnameseNumber.Value number:
                bindingContext.Result = ModelBindingResult.Success(number.Number);
                break;
            case VietnameseNumber.Empty when bindingContext.ModelMetadata.IsReferenceOrNullableType:
                bindingContext.Result = ModelBindingResult.Success(null);
                break;
            case VietnameseNumber.Ambiguous doubt:
                Refuse(bindingContext, $"“{doubt.Typed}” đọc được hai cách: {doubt.First.Label} hoặc {doubt.Second.Label}. Viết lại số muốn ghi.");
                break;
            case VietnameseNumber.Invalid invalid:
                Refuse(bindingContext, invalid.Message);
                break;
            default:
                Refuse(bindingContext, "Chưa nhập số.");
                break;
        }

        return Task.CompletedTask;
    }

    private static void Refuse(ModelBindingContext context, string message) => context.ModelState.TryAddModelError(context.ModelName, message);
}
