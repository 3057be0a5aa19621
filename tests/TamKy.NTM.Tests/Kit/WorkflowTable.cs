using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Workflows;

namespace TamKy.NTM.Tests.Kit;

/// <summary>A workflow's table as the documentation prints it.</summary>
internal static class WorkflowTable
{
    public static string Lines<TState, TAction>(IReadOnlyList<WorkflowRule<TState, TAction>> rules)
        where TState : struct, Enum
        where TAction : struct, Enum =>
        string.Join('\n', rules.Select(rule =>
            $"| {Labels.Of(rule.From)} | {Labels.Of(rule.Action)} | {(rule.To is { } to ? Labels.Of(to) : "giữ nguyên")} "
            + $"| {string.Join(", ", rule.Roles.Select(role => Labels.Of(role)))} | {Conditions(rule)} |"));

    private static string Conditions<TState, TAction>(WorkflowRule<TState, TAction> rule)
        where TState : struct, Enum
        where TAction : struct, Enum
    {
        string?[] conditions =
        [
            rule.Only is { } only ? Labels.Of(only) : null,
            rule.NeedsWhole ? "đủ mục" : null,
            rule.NeedsGuidance ? "không chờ hướng dẫn của tỉnh" : null,
            rule.NeedsDecision ? "ghi số, ngày quyết định" : null,
            rule.NeedsComment ? "ghi rõ lý do" : null,
            rule.ByAnotherPerson ? "không phải người soạn" : null,
        ];
        return string.Join("; ", conditions.Where(condition => condition is not null));
    }
}
