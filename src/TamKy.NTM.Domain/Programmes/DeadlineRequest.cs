using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Programmes;

/// <summary>A unit asks for more time, with the reason; the Office grants it or not. Never changed once decided, never removed.</summary>
public sealed class DeadlineRequest
{
    public const int TextLength = 1000;

    private DeadlineRequest()
    {
    }

    internal DeadlineRequest(DateOnly until, string reason, Actor by, DateTime at)
    {
        Until = until;
        Reason = reason;
        AskedById = by.UserId;
        AskedBy = by.Name;
        AskedAt = at;
    }

    public int Id { get; private set; }

    /// <summary>The new deadline asked for.</summary>
    public DateOnly Until { get; private set; }

    public string Reason { get; private set; } = null!;

    public int AskedById { get; private set; }

    public string AskedBy { get; private set; } = null!;

    /// <summary>UTC.</summary>
    public DateTime AskedAt { get; private set; }

    /// <summary>Null while it waits.</summary>
    public bool? IsGranted { get; private set; }

    public string? Answer { get; private set; }

    public string? DecidedBy { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? DecidedAt { get; private set; }

    public bool IsOpen => IsGranted is null;

    internal void Decide(bool isGranted, string? answer, Actor by, DateTime at)
    {
        if (by.UserId == AskedById)
        {
            throw new PermissionException("Người đề nghị không tự quyết định đề nghị của mình.");
        }

        if (!isGranted && CleanText.Clean(answer) is null)
        {
            throw new RuleException("Không đồng ý gia hạn thì phải ghi lý do.");
        }

        IsGranted = isGranted;
        Answer = CleanText.Clean(answer);
        DecidedBy = by.Name;
        DecidedAt = at;
    }
}
