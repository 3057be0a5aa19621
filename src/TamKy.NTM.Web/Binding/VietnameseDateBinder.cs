using Microsoft.AspNetCore.Mvc.ModelBinding;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Binding;

/// <summary>Reads a date typed as 17/6/2022. What was typed stays in the model state, so the form shows it again.</summary>
internal sealed class VietnameseDateBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var typed = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (typed == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, typed);
        switch (VietnameseDate.Parse(typed.FirstValue))
        {
            case VietnameseDate.Value date:
                bindingContext.Result = ModelBindingResult.Success(date.Date);
                break;
            case VietnameseDate.Empty when bindingContext.ModelMetadata.IsReferenceOrNullableType:
                bindingContext.Result = ModelBindingResult.Success(null);
                break;
            case VietnameseDate.Invalid invalid:
                bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, invalid.Message);
                break;
            default:
                bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, "Chưa nhập ngày. Viết dạng 30/6/2022.");
                break;
        }

        return Task.CompletedTask;
    }
}
