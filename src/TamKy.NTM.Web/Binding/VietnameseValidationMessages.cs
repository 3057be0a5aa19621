using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace TamKy.NTM.Web.Binding;

/// <summary>The words of the validation attributes where a form gives none of its own; {0} is the field's [Display] name.</summary>
internal sealed class VietnameseValidationMessages : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (attribute.ErrorMessage is null && attribute.ErrorMessageResourceName is null && Message(attribute) is { } message)
            {
                attribute.ErrorMessage = message;
            }
        }
    }

    private static string? Message(ValidationAttribute attribute) => attribute switch
    {
        RequiredAttribute => "{0}: chưa nhập.",
        StringLengthAttribute { MinimumLength: > 0 } => "{0}: từ {2} đến {1} ký tự.",
        StringLengthAttribute => "{0}: dài quá {1} ký tự.",
        MaxLengthAttribute => "{0}: dài quá {1} ký tự.",
        MinLengthAttribute => "{0}: ít nhất {1} ký tự.",
        RangeAttribute => "{0}: phải từ {1} đến {2}.",
        CompareAttribute => "{0}: hai lần nhập khác nhau.",
        EmailAddressAttribute => "{0}: địa chỉ thư chưa đúng.",
        RegularExpressionAttribute => "{0}: chưa đúng cách viết.",
        _ => "{0}: chưa đúng.",
    };
}
