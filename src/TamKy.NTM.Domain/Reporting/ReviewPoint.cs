using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Reporting;

public enum AnswerKind
{
    [Display(Name = "Đã sửa số liệu, hồ sơ")]
    Corrected,

    [Display(Name = "Giữ nguyên và giải trình")]
    Explained,
}

/// <summary>A point for which the Office returns a part: its words, and the unit's answer. All rounds are kept.</summary>
public sealed class ReviewPoint
{
    private ReviewPoint()
    {
    }

    internal ReviewPoint(int round, int? indicatorId, string reason, string raisedBy, DateTime raisedAt)
    {
        Round = round;
        IndicatorId = indicatorId;
        Reason = reason;
        RaisedBy = raisedBy;
        RaisedAt = raisedAt;
    }

    public int Id { get; private set; }

    /// <summary>Which sending it is about, from 1.</summary>
    public int Round { get; private set; }

    /// <summary>The indicator it is about; null for the whole part.</summary>
    public int? IndicatorId { get; private set; }

    public string Reason { get; private set; } = null!;

    public string RaisedBy { get; private set; } = null!;

    /// <summary>UTC.</summary>
    public DateTime RaisedAt { get; private set; }

    public AnswerKind? AnswerKind { get; private set; }

    public string? Answer { get; private set; }

    public string? AnsweredBy { get; private set; }

    public DateTime? AnsweredAt { get; private set; }

    /// <summary>"Đã sửa" needs no words; "giải trình" does.</summary>
    public bool IsAnswered => AnswerKind is Reporting.AnswerKind.Corrected || (AnswerKind is Reporting.AnswerKind.Explained && Answer is not null);

    internal bool Differs(AnswerInput answer) => (AnswerKind, Answer) != (answer.Kind, CleanText.Clean(answer.Text));

    internal void Reply(AnswerKind? kind, string? answer, string by, DateTime at)
    {
        AnswerKind = kind;
        Answer = answer;
        AnsweredBy = kind is null ? null : by;
        AnsweredAt = kind is null ? null : at;
    }
}
