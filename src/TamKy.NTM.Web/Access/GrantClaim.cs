using System.Globalization;
using System.Security.Claims;
using TamKy.NTM.Domain.Access;

namespace TamKy.NTM.Web.Access;

/// <summary>A role grant as it travels in the session cookie, with its days, so that it begins and ends without a new sign-in.</summary>
/// <param name="UnitCode">For addresses: a commune's own page.</param>
internal sealed record GrantClaim(Role Role, int? UnitId, string? UnitCode, DateOnly From, DateOnly? To)
{
    private const string Iso = "yyyy-MM-dd";

    public bool IsInForce(DateOnly day) => From <= day && (To is null || day <= To);

    public Claim ToClaim() => new(
        ClaimNames.Grant,
        string.Create(CultureInfo.InvariantCulture, $"{Role}|{UnitId}|{UnitCode}|{Text(From)}|{Text(To)}"));

    public static GrantClaim Parse(string value)
    {
        var parts = value.Split('|');
        return new GrantClaim(
            Enum.Parse<Role>(parts[0]),
            parts[1].Length == 0 ? null : int.Parse(parts[1], CultureInfo.InvariantCulture),
            parts[2].Length == 0 ? null : parts[2],
            Day(parts[3]),
            parts[4].Length == 0 ? null : Day(parts[4]));
    }

    private static string Text(DateOnly? day) => day?.ToString(Iso, CultureInfo.InvariantCulture) ?? string.Empty;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, Iso, CultureInfo.InvariantCulture);
}
