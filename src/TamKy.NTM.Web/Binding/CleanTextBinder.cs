using Microsoft.AspNetCore.Mvc.ModelBinding;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Binding;

/// <summary>
/// Every typed text is cleaned before anybody sees it: one way of composing letters, nothing invisible, no stray spaces. A password keeps its spaces and
/// is only composed, so that it is the same on every keyboard.
/// </summary>
internal sealed class CleanTextBinder(bool isPassword) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var typed = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (typed == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        if (!isPassword)
        {
            bindingContext.ModelState.SetModelValue(bindingContext.ModelName, typed);
        }

        var text = isPassword ? Composed(typed.FirstValue) : CleanText.Clean(typed.FirstValue);
        bindingContext.Result = ModelBindingResult.Success(string.IsNullOrEmpty(text) ? null : text);
        return Task.CompletedTask;
    }

    private static string? Composed(string? typed)
    {
        try
        {
            return typed?.Normalize();
        }
        catch (ArgumentException)
        {
            // Not text at all: no password is like that, and it will be refused as a wrong one.
            return typed;
        }
    }
}
