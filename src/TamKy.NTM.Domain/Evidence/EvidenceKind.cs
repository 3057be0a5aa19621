using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Evidence;

/// <summary>
/// A kind of document that proves something, and for how long. The Office's data, not the code's. A document is judged by the shelf life that is set now,
/// whenever it was issued; one that names its own last day keeps that.
/// </summary>
public sealed class EvidenceKind
{
    public const int CodeLength = 40;
    public const int NameLength = 200;
    public const int MostMonths = 600;
    public const int MostWarnDays = 366;
    public const int SourceLength = 500;

    private EvidenceKind()
    {
    }

    public EvidenceKind(string code, string name, int position, int? shelfMonths, int warnDays, Provenance provenance)
    {
        Code = code;
        Name = name;
        Position = position;
        ShelfMonths = shelfMonths;
        WarnDays = warnDays;
        Provenance = provenance;
    }

    public int Id { get; private set; }

    public string Code { get; private set; } = null!;

    public string Name { get; private set; } = null!;

    /// <summary>Order in lists.</summary>
    public int Position { get; private set; }

    /// <summary>How many months it proves, from its date of issue; null when it does not age.</summary>
    public int? ShelfMonths { get; private set; }

    /// <summary>How many days before its last day its holder is warned.</summary>
    public int WarnDays { get; private set; }

    /// <summary>Confidence in the shelf life.</summary>
    public Provenance Provenance { get; private set; } = null!;

    public int Version { get; private set; } = 1;

    /// <exception cref="PermissionException">The actor is not of the Office.</exception>
    /// <exception cref="RuleException">A value makes no sense, or nobody says where it is from.</exception>
    public void Change(string? name, int? shelfMonths, int warnDays, string? source, Actor actor)
    {
        RequireOffice(actor);
        if (warnDays is < 0 or > MostWarnDays)
        {
            throw new RuleException($"Số ngày báo trước từ 0 đến {MostWarnDays}.");
        }

        (Name, ShelfMonths, WarnDays) = (CheckedName(name), CheckedMonths(shelfMonths), warnDays);
        Provenance = Read(source);
        Version++;
    }

    public static string CheckedName(string? name) =>
        CleanText.Clean(name) is { Length: <= NameLength } text ? text : throw new RuleException($"Ghi tên loại hồ sơ, tối đa {NameLength} ký tự.");

    public static int? CheckedMonths(int? months) =>
        months is null or (>= 1 and <= MostMonths) ? months : throw new RuleException($"Thời hạn từ 1 đến {MostMonths} tháng; không có thời hạn thì để trống.");

    /// <summary>What somebody of the Office has read in a paper.</summary>
    public static Provenance Read(string? source) =>
        CleanText.Clean(source) is { Length: <= SourceLength } text
            ? new Provenance(text, Confidence.Confirmed)
            : throw new RuleException($"Ghi văn bản hoặc ý kiến làm căn cứ, tối đa {SourceLength} ký tự.");

    public static void RequireOffice(Actor actor)
    {
        if (!actor.IsOffice)
        {
            throw new PermissionException("Loại hồ sơ và thời hạn do Văn phòng Điều phối đặt.");
        }
    }
}
