using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace TamKy.NTM.Web.Data.Audit;

/// <summary>
/// One change of one row: who, when, what, before and after. Entries are only ever appended; each carries a hash over its content and the hash
/// of the entry before it, so that a change made behind the portal's back breaks the chain at that place.
/// </summary>
public sealed class AuditEntry
{
    private AuditEntry()
    {
    }

    internal AuditEntry(long sequence, string previousHash, DateTime at, (int? UserId, string Name) who, AuditContent content)
    {
        Sequence = sequence;
        PreviousHash = previousHash;
        At = at;
        UserId = who.UserId;
        Actor = who.Name;
        Entity = content.Entity;
        Key = content.Key;
        Kind = content.Kind;
        Before = content.Before;
        After = content.After;
        Hash = ComputeHash();
    }

    /// <summary>1, 2, 3 … without a gap.</summary>
    public long Sequence { get; private set; }

    /// <summary>UTC, by the real clock, whatever day the demo believes it is.</summary>
    public DateTime At { get; private set; }

    public int? UserId { get; private set; }

    /// <summary>The name of the account as it was; "hệ thống" for the portal itself.</summary>
    public string Actor { get; private set; } = null!;

    /// <summary>Name of the entity in the code: MonthlyReport.</summary>
    public string Entity { get; private set; } = null!;

    public string Key { get; private set; } = null!;

    public AuditKind Kind { get; private set; }

    /// <summary>JSON of the values that went: all of a deleted row, the changed ones of a modified row.</summary>
    public string? Before { get; private set; }

    /// <summary>JSON of the values that came.</summary>
    public string? After { get; private set; }

    public string PreviousHash { get; private set; } = null!;

    public string Hash { get; private set; } = null!;

    /// <summary>SHA-256 in hex over every other column, written as a JSON array so that no two contents read the same.</summary>
    public string ComputeHash()
    {
        string?[] content =
        [
            Sequence.ToString(CultureInfo.InvariantCulture), At.ToString("O", CultureInfo.InvariantCulture),
            UserId?.ToString(CultureInfo.InvariantCulture), Actor, Entity, Key, Kind.ToString(), Before, After, PreviousHash,
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(content))));
    }
}
