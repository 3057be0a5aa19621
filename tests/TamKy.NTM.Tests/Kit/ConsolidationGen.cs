using CsCheck;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Domain.Review;

namespace TamKy.NTM.Tests.Kit;

/// <summary>Random months: any number of units in any state, criteria with and without thresholds, values, verdicts and works at random.</summary>
public static class ConsolidationGen
{
    private static readonly Provenance Invented = new("Số liệu thử", Confidence.ToBeConfirmed);

    public static Gen<ConsolidationInput> Input { get; } = Gen.Select(Gen.Int[1, 16], Gen.Int[1, 6], Gen.Int[0, int.MaxValue - 1]).Select((units, criteria, seed) => Of(units, criteria, seed));

    public static ConsolidationInput Of(int units, int criteria, int seed)
    {
        var random = new Random(seed);
        var set = Set(criteria, random);
        return ConsolidationSamples.Input() with { Set = set, Units = [.. Enumerable.Range(1, units).Select(number => Unit(number, set, random))] };
    }

    private static CriteriaSet Set(int criteria, Random random)
    {
        var set = new CriteriaSet(ConsolidationSamples.SetCode, "Bộ tiêu chí thử", NtmLevel.StandardCommune, new DateOnly(2022, 1, 1), Invented);
        for (var number = 1; number <= criteria; number++)
        {
            var criterion = set.Add(new Criterion(number, $"TC{number:00}", $"Tiêu chí thử {number}", $"Nhóm {(number + 1) / 2}", Invented));
            for (var position = 1; position <= random.Next(1, 5); position++)
            {
                criterion.Add(Indicator($"{number}.{position}", position, random));
            }
        }

        return set;
    }

    private static Indicator Indicator(string code, int position, Random random)
    {
        if (random.Next(2) == 0)
        {
            return ConsolidationSamples.Judged(code, position);
        }

        var indicator = ConsolidationSamples.Numeric(code, position, random.Next(2) == 0 ? Measure.Percentage : Measure.Number, "%");
        if (random.Next(3) > 0)
        {
            indicator.Add(new IndicatorThreshold(random.Next(2) == 0 ? random.Next(100) : null, new DateOnly(2022, 1 + random.Next(6), 1), Invented));
        }

        return indicator;
    }

    private static UnitInput Unit(int number, CriteriaSet set, Random random)
    {
        var before = random.Next(4) == 0 ? null : Report(ConsolidationSamples.May.AddMonths(-random.Next(1, 4)), set, random);
        var accepted = random.Next(3) > 0 ? Report(ConsolidationSamples.May, set, random) : before;
        var sent = random.Next(5) == 0 ? (DateOnly?)null : new DateOnly(2022, 5, random.Next(10, 25));
        return new UnitInput(
            $"XA-{number:000}", $"Xã Thử {number}", $"Thử {number}", UnitKind.Commune, new DateOnly(2022, 5, 16),
            new ReportInput(number, ReviewState.Received, sent, random.Next(3)), accepted, before);
    }

    private static AcceptedReport Report(Month month, CriteriaSet set, Random random) => ConsolidationSamples.Accepted(
        month,
        [
            ConsolidationSamples.Section("I", "Họp giao ban trong tháng."),
            .. set.Criteria.Select(criterion => ConsolidationSamples.Part(criterion.Number, criterion.Name, [.. criterion.Indicators.Select(indicator => Entry(indicator, random))]) with
            {
                Done = Works("xong", random),
                Unfinished = Works("còn", random),
                CauseKind = random.Next(2) == 0 ? CauseKind.Objective : CauseKind.Subjective,
                Cause = random.Next(2) == 0 ? null : "Nguyên nhân thử",
                PreviousWorks = [.. Enumerable.Range(0, random.Next(3)).Select(n => new PreviousWorkContent($"việc cũ {n}", month.Previous.Value, (WorkDisposition)random.Next(3), null))],
            }),
        ]);

    private static IndicatorContent Entry(Indicator indicator, Random random) => new(
        0, indicator.Code, random.Next(4) == 0 ? null : Math.Round((decimal)random.NextDouble() * 100, 4), random.Next(3) switch { 0 => null, 1 => true, _ => false }, null, false);

    private static string? Works(string kind, Random random) =>
        random.Next(3) == 0 ? null : string.Join('\n', Enumerable.Range(1, random.Next(1, 4)).Select(number => $"Việc {kind} {number}"));
}
