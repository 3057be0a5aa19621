namespace TamKy.NTM.Domain.Access;

/// <summary>
/// The secret address under which a calendar program reads a person's deadlines without signing in (decision 24). Only the hash of the secret is kept: the
/// address is shown once, when it is made. A person has at most one; it is renewed, or revoked by removing it.
/// </summary>
public sealed class CalendarFeed
{
    /// <summary>SHA-256 in hexadecimal.</summary>
    public const int HashLength = 64;

    private CalendarFeed()
    {
    }

    public CalendarFeed(int userId, string secretHash, DateTime now)
    {
        UserId = userId;
        Renew(secretHash, now);
    }

    public int Id { get; private set; }

    public int UserId { get; private set; }

    public string SecretHash { get; private set; } = null!;

    /// <summary>UTC; when the address in use was made.</summary>
    public DateTime MadeAt { get; private set; }

    /// <summary>The address in use until now leads nowhere from now on.</summary>
    public void Renew(string secretHash, DateTime now)
    {
        SecretHash = secretHash;
        MadeAt = now;
    }
}
