using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace TamKy.NTM.Web.Binding;

/// <summary>The largest value that makes sense in a field, such as 100 for a percentage. Below 1000, "1.234" is in doubt and refused (decision 19).</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class LargestSensibleAttribute(double value) : Attribute
{
    public double Value { get; } = value;

    internal static decimal Of(ModelMetadata metadata) =>
        (metadata as DefaultModelMetadata)?.Attributes.Attributes.OfType<LargestSensibleAttribute>().FirstOrDefault() is { } attribute
            ? (decimal)attribute.Value
            : decimal.MaxValue;
}
