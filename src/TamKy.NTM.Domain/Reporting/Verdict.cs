using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Reporting;

/// <summary>What the Office says of one part of a report.</summary>
public enum Verdict
{
    [Display(Name = "Chờ kết luận")]
    Pending,

    [Display(Name = "Chấp nhận")]
    Accepted,

    [Display(Name = "Trả lại")]
    Returned,
}

/// <summary>A point to be returned, as the reviewer typed it.</summary>
public sealed record PointInput(int? IndicatorId, string Reason);

/// <summary>An answer to a returned point, as the officer typed it.</summary>
public sealed record AnswerInput(AnswerKind? Kind, string? Text);
