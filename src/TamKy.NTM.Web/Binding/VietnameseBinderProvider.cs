using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace TamKy.NTM.Web.Binding;

/// <summary>Which reader a typed field gets: numbers, dates, text.</summary>
internal sealed class VietnameseBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType switch
        {
            var type when type == typeof(decimal) => new VietnameseNumberBinder(LargestSensibleAttribute.Of(context.Metadata)),
            var type when type == typeof(DateOnly) => new VietnameseDateBinder(),
            var type when type == typeof(string) => new CleanTextBinder(isPassword: context.Metadata.DataTypeName == "Password"),
            _ => null,
        };
}
