using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Evidence;

namespace TamKy.NTM.Web.Features.Evidence;

/// <summary>A criterion with what of it a file may prove, as boxes to tick.</summary>
public sealed record TargetGroup(string Title, IReadOnlyList<TargetGroup.Choice> Choices)
{
    public bool IsOpen => Choices.Any(choice => choice.IsChosen);

    /// <summary>A share of a task that a file may prove.</summary>
    public sealed record TaskChoice(int Id, string Text, bool IsOpen);

    /// <summary>A project that a file may show.</summary>
    public sealed record ProjectChoice(int Id, string Text);

    /// <param name="MayChange">Ticking or clearing it is the actor's business.</param>
    public sealed record Choice(string Key, string Text, bool IsChosen, bool MayChange);

    /// <summary>All criteria of the sets of which the actor may prove something, or of which something is chosen already.</summary>
    public static IReadOnlyList<TargetGroup> Of(IReadOnlyList<CriteriaSet> sets, IReadOnlyCollection<string> chosen, EvidenceRights rights) =>
    [
        .. from set in sets
           from criterion in set.Criteria.OrderBy(criterion => criterion.Number)
           let choices = ChoicesOf(set, criterion, chosen, rights)
           where choices.Any(choice => choice.MayChange || choice.IsChosen)
           select new TargetGroup($"{criterion.Number}. {criterion.Name}{Suffix(set, sets)}", choices),
    ];

    /// <summary>The unit's shares of the work programme that are open, and those chosen already.</summary>
    public static IReadOnlyList<TargetGroup> OfTasks(IReadOnlyList<TaskChoice> tasks, IReadOnlyCollection<string> chosen, EvidenceRights rights)
    {
        var choices = tasks.Select(task => (Target: new EvidenceTarget.Occurrence(task.Id), task.Text, task.IsOpen))
            .Where(task => task.IsOpen || chosen.Contains(task.Target.Key))
            .Select(task => new Choice(task.Target.Key, task.Text, chosen.Contains(task.Target.Key), rights.MayProve(task.Target)))
            .Where(choice => choice.MayChange || choice.IsChosen)
            .ToList();
        return choices.Count == 0 ? [] : [new TargetGroup("Việc của chương trình công tác", choices)];
    }

    /// <summary>The unit's projects.</summary>
    public static IReadOnlyList<TargetGroup> OfProjects(IReadOnlyList<ProjectChoice> projects, IReadOnlyCollection<string> chosen, EvidenceRights rights)
    {
        var choices = projects.Select(project => (Target: new EvidenceTarget.Project(project.Id), project.Text))
            .Select(project => new Choice(project.Target.Key, project.Text, chosen.Contains(project.Target.Key), rights.MayProve(project.Target)))
            .Where(choice => choice.MayChange || choice.IsChosen)
            .ToList();
        return choices.Count == 0 ? [] : [new TargetGroup("Công trình, dự án", choices)];
    }

    /// <summary>Names the set after a criterion or indicator, where it is not the first one.</summary>
    public static string Suffix(CriteriaSet set, IReadOnlyList<CriteriaSet> sets) => set == sets[0] ? string.Empty : $" ({set.Name})";

    /// <summary>The targets behind posted keys; null when one of them is none of these.</summary>
    public static IReadOnlyList<EvidenceTarget>? Targets(IReadOnlyList<TargetGroup> groups, IEnumerable<string> keys)
    {
        var known = groups.SelectMany(group => group.Choices).Select(choice => choice.Key).ToHashSet();
        var asked = keys.Distinct().ToList();
        return asked.TrueForAll(known.Contains) ? [.. asked.Select(EvidenceTarget.Parse).OfType<EvidenceTarget>()] : null;
    }

    private static List<Choice> ChoicesOf(CriteriaSet set, Criterion criterion, IReadOnlyCollection<string> chosen, EvidenceRights rights)
    {
        var whole = new EvidenceTarget.Criterion(set.Code, criterion.Number);
        return
        [
            .. criterion.Indicators.OrderBy(indicator => indicator.Position)
                .Select(indicator => Choose(new EvidenceTarget.Indicator(set.Code, criterion.Number, indicator.Code), $"{indicator.Code} {indicator.Text}")),
            Choose(whole, "Cả tiêu chí"),
        ];

        Choice Choose(EvidenceTarget target, string text) => new(target.Key, text, chosen.Contains(target.Key), rights.MayProve(target));
    }
}
