using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Data.Seed.Demo;

/// <summary>What one commune reports in the demo, a file of communes/. All of it is invented.</summary>
/// <param name="Unit">Code of the commune.</param>
/// <param name="Officer">User name of who writes the reports.</param>
/// <param name="Chair">User name of who sends them.</param>
/// <param name="Works">Works that were not finished in the month in which they came up.</param>
/// <param name="Months">In order, without a gap.</param>
internal sealed record DemoCommune(
    string Unit,
    string Officer,
    string Chair,
    IReadOnlyList<DemoCommune.Follow> Follows,
    IReadOnlyList<DemoWork> Works,
    IReadOnlyList<DemoMonth> Months)
{
    /// <summary>Place of a month among the months of the file, from 0.</summary>
    public int IndexOf(Month month) => Months.TakeWhile(candidate => candidate.Is < month).Count();

    /// <summary>The works that stay open in a month.</summary>
    public IEnumerable<DemoWork> OpenWorks(string part, Month month) => Works.Where(work => work.Part == part && work.IsOpenIn(month));

    /// <param name="Values">By code of the indicator, one a month; when there are fewer, the last one stays.</param>
    /// <param name="Judgements">The same for what the commune judges.</param>
    internal sealed record Follow(
        string Set,
        FollowPurpose Purpose,
        bool IsPrimary,
        IReadOnlyDictionary<string, IReadOnlyList<decimal>> Values,
        IReadOnlyDictionary<string, IReadOnlyList<bool>> Judgements,
        string? Note = null)
    {
        public decimal ValueOf(string indicator, int month) => At(Values, indicator, month);

        public bool JudgementOf(string indicator, int month) => At(Judgements, indicator, month);

        private T At<T>(IReadOnlyDictionary<string, IReadOnlyList<T>> rows, string indicator, int month) =>
            rows.TryGetValue(indicator, out var row)
                ? row[Math.Min(month, row.Count - 1)]
                : throw new InvalidDataException($"{Set}: nothing for indicator {indicator}.");
    }
}
