using System.Globalization;
using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Web.Features.Criteria;

/// <summary>A set or one version of it, as addresses and lists name it: XA-NTM-2021-2025, or XA-NTM-2021-2025:2.</summary>
public sealed record SetAddress(string Code, int? Number)
{
    public static SetAddress? Read(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed) || typed.Length > SetLimits.SetCode + 8)
        {
            return null;
        }

        var parts = typed.Trim().ToUpperInvariant().Split(':');
        return parts switch
        {
            [var code] => new SetAddress(code, null),
            [var code, var number] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var version) => new SetAddress(code, version),
            _ => null,
        };
    }

    public override string ToString() => Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"{Code}:{number}") : Code;
}
