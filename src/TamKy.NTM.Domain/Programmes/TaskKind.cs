using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Programmes;

/// <summary>What a line of the programme asks for.</summary>
public enum TaskKind
{
    [Display(Name = "Bối cảnh phải theo dõi")]
    Context,

    [Display(Name = "Mục tiêu")]
    Goal,

    [Display(Name = "Nhiệm vụ")]
    Task,

    [Display(Name = "Nhiệm vụ thường xuyên")]
    StandingTask,

    [Display(Name = "Kiến nghị")]
    Recommendation,
}
