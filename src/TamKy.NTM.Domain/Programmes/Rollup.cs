namespace TamKy.NTM.Domain.Programmes;

/// <summary>What a unit's own tasks say of the city's task they carry out (programme 2022, IV.2).</summary>
/// <param name="Total">How many of them count: cancelled ones do not.</param>
/// <param name="Done">How many are confirmed.</param>
/// <param name="Percent">Their mean, rounded down, so that it is 100 only when all are done.</param>
public sealed record Rollup(int Total, int Done, int Percent)
{
    public static Rollup? Of(IEnumerable<TaskOccurrence> derived)
    {
        var counted = derived.Where(occurrence => occurrence.State is not TaskState.Cancelled).ToList();
        return counted.Count == 0
            ? null
            : new Rollup(
                counted.Count,
                counted.Count(occurrence => occurrence.State is TaskState.Completed),
                counted.Sum(occurrence => occurrence.State is TaskState.Completed ? 100 : Math.Min(occurrence.Percent, 99)) / counted.Count);
    }
}
