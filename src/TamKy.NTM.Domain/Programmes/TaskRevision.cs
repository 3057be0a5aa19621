using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;

namespace TamKy.NTM.Domain.Programmes;

/// <summary>
/// What a change of a task, or of the groups it names, means for its occurrences: what is finished, reported done or stopped stays untouched, and so does
/// every period that has ended; of the rest, those still asked for follow the task, and those no longer asked for are dropped with the reason.
/// </summary>
/// <param name="Added">New occurrences, to be stored.</param>
/// <param name="Followed">How many have another due date or another way to finish.</param>
/// <param name="Dropped">How many are no longer asked for.</param>
public sealed record TaskRevision(IReadOnlyList<TaskOccurrence> Added, int Followed, int Dropped)
{
    /// <param name="task">As it now is.</param>
    /// <param name="existing">All its occurrences, with their units.</param>
    /// <param name="decision">Of the change.</param>
    /// <param name="datesToo">Whether due dates follow, too; not when only a group has changed.</param>
    public static TaskRevision Apply(
        WorkTask task, OccurrencePlan plan, IReadOnlyCollection<TaskOccurrence> existing, TaskDecision decision, Actor actor, DateTime now, bool datesToo = true)
    {
        var today = VietnamTime.DateOf(now);
        var wanted = plan.Missing(task, new HashSet<(int, string)>()).Where(own => own.PeriodTo >= today).ToDictionary(own => (own.UnitId, own.PeriodKey));
        var (followed, dropped) = (0, 0);
        foreach (var own in existing.Where(own => own.IsStillToCome(today)))
        {
            if (!wanted.TryGetValue((own.UnitId, own.PeriodKey), out var asked))
            {
                own.Stop(TaskAction.Cancel, decision.DecidedBy ?? actor.Name, decision.Reason, actor, now);
                dropped++;
            }
            else if (datesToo && own.Follow(asked.Due, asked.ClosedBy))
            {
                followed++;
            }
        }

        var known = existing.Select(own => (own.UnitId, own.PeriodKey)).ToHashSet();
        return new TaskRevision([.. wanted.Where(pair => !known.Contains(pair.Key)).Select(pair => pair.Value)], followed, dropped);
    }

    /// <summary>"thêm 2 lượt, đổi hạn 3 lượt, thôi 1 lượt"; for the notice after it was stored.</summary>
    public string InWords => Added.Count + Followed + Dropped == 0
        ? "không lượt việc nào phải đổi"
        : $"thêm {Added.Count} lượt việc, đổi hạn {Followed} lượt, thôi {Dropped} lượt";
}
