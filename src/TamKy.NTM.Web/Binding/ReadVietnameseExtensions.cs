using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace TamKy.NTM.Web.Binding;

/// <summary>Makes MVC read forms as they are typed here, and complain in Vietnamese.</summary>
public static class ReadVietnameseExtensions
{
    public static void ReadVietnamese(this MvcOptions mvc)
    {
        // In the place of the framework's own reader of decimals, behind those that take a body, a header or a service.
        var place = mvc.ModelBinderProviders.ToList().FindIndex(provider => provider is FloatingPointTypeModelBinderProvider);
        mvc.ModelBinderProviders.Insert(place, new VietnameseBinderProvider());

        // A field is compulsory when [Required] says so, not because its type in C# has no null.
        mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        mvc.ModelMetadataDetailsProviders.Add(new VietnameseValidationMessages());

        var messages = mvc.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((value, name) => $"{name}: “{value}” không đúng.");
        messages.SetMissingBindRequiredValueAccessor(name => $"{name}: chưa có.");
        messages.SetMissingKeyOrValueAccessor(() => "Chưa có giá trị.");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "Chưa có nội dung gửi lên.");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"“{value}” không đúng.");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Giá trị gửi lên không đúng.");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Phải là số.");
        messages.SetUnknownValueIsInvalidAccessor(name => $"{name}: giá trị gửi lên không đúng.");
        messages.SetValueIsInvalidAccessor(value => $"“{value}” không đúng.");
        messages.SetValueMustBeANumberAccessor(name => $"{name}: phải là số.");
        messages.SetValueMustNotBeNullAccessor(_ => "Chưa nhập.");
    }
}
