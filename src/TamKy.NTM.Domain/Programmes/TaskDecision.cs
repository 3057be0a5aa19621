using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Programmes;

/// <summary>Why a programme in force is changed and who decided it: its head does (programme 2022, closing paragraph).</summary>
public sealed record TaskDecision
{
    private TaskDecision(string reason, string? decidedBy)
    {
        Reason = reason;
        DecidedBy = decidedBy;
    }

    public string Reason { get; }

    public string? DecidedBy { get; }

    /// <exception cref="RuleException">The reason or the decider is missing.</exception>
    public static TaskDecision Of(string? reason, string? decidedBy) => new(
        CleanText.Clean(reason) ?? throw new RuleException("Ghi lý do thay đổi."),
        CleanText.Clean(decidedBy) ?? throw new RuleException("Ghi người quyết định, ví dụ Trưởng Ban Chỉ đạo, văn bản số 12/BCĐ."));

    /// <summary>Nobody has to decide that a source was read.</summary>
    internal static TaskDecision Source(string source) => new(source, null);
}
