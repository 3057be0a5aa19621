using System.Security.Cryptography;
using System.Text;

namespace TamKy.NTM.Domain.Reporting;

/// <summary>A report as it was sent: who, when, and its whole content, which is never changed.</summary>
public sealed class ReportVersion
{
    private ReportVersion()
    {
    }

    internal ReportVersion(int number, string sentBy, DateTime sentAt, ReportContent content)
    {
        Number = number;
        SentBy = sentBy;
        SentAt = sentAt;
        ContentJson = content.ToJson();
        ContentHash = HashOf(ContentJson);
    }

    public int Id { get; private set; }

    public int MonthlyReportId { get; private set; }

    /// <summary>1 for the first sending.</summary>
    public int Number { get; private set; }

    public string SentBy { get; private set; } = null!;

    /// <summary>UTC.</summary>
    public DateTime SentAt { get; private set; }

    /// <summary>Taken back by the unit before anybody received it; kept all the same.</summary>
    public bool IsWithdrawn { get; private set; }

    public string ContentJson { get; private set; } = null!;

    /// <summary>SHA-256 of <see cref="ContentJson"/>, hexadecimal.</summary>
    public string ContentHash { get; private set; } = null!;

    /// <summary>
    /// The content with the Office's figures where commune and department differed; what matrix and consolidation read. Null while nothing is concluded
    /// otherwise than it was sent: then the content itself counts.
    /// </summary>
    public string? ConcludedJson { get; private set; }

    public ReportContent Content => ReportContent.FromJson(ContentJson);

    public static string HashOf(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));

    /// <param name="content">Null when the figures count as they were sent.</param>
    internal void Conclude(ReportContent? content) => ConcludedJson = content?.ToJson();

    internal void MarkWithdrawn() => IsWithdrawn = true;
}
