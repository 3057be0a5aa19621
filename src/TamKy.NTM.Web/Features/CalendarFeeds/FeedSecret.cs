using System.Security.Cryptography;
using System.Text;

namespace TamKy.NTM.Web.Features.CalendarFeeds;

/// <summary>The part of a feed's address that nobody can guess: 256 random bits. Stored as its hash, so that who reads the database cannot read calendars.</summary>
public static class FeedSecret
{
    private const int Bytes = 32;

    /// <summary>Of signs that do not change when an address is written in small letters.</summary>
    public static string Create() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
