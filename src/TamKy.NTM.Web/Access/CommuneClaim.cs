using System.Globalization;
using System.Security.Claims;

namespace TamKy.NTM.Web.Access;

/// <summary>A commune a committee member is in charge of, with the days of the assignment.</summary>
internal sealed record CommuneClaim(int CommuneId, DateOnly From, DateOnly? To)
{
    private const string Iso = "yyyy-MM-dd";

    public bool IsInForce(DateOnly day) => From <= day && (To is null || day <= To);

    public Claim ToClaim() => new(
        ClaimNames.Commune,
        string.Create(CultureInfo.InvariantCulture, $"{CommuneId}|{From:yyyy-MM-dd}|{To:yyyy-MM-dd}"));

    public static CommuneClaim Parse(string value)
    {
        var parts = value.Split('|');
        return new CommuneClaim(
            int.Parse(parts[0], CultureInfo.InvariantCulture),
            DateOnly.ParseExact(parts[1], Iso, CultureInfo.InvariantCulture),
            parts[2].Length == 0 ? null : DateOnly.ParseExact(parts[2], Iso, CultureInfo.InvariantCulture));
    }
}
