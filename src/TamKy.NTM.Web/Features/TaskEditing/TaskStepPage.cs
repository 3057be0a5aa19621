using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Features.TaskEditing;

/// <summary>A task with one question to the Office about it.</summary>
public sealed record TaskStepPage<TForm>(WorkTask Task, TForm Form);
