using ClosedXML.Excel;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.CriteriaFiles;

/// <summary>Reads the workbook that <see cref="SetWorkbook"/> writes: every mistake with sheet, row and column, and a set only when there is none.</summary>
internal sealed class SetWorkbookReader
{
    private readonly List<FileProblem> _problems = [];
    private readonly Dictionary<SetContentCriterion, int> _criteria = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SetContentIndicator, int> _indicators = new(ReferenceEqualityComparer.Instance);

    private SetWorkbookReader()
    {
    }

    public static SetReading Read(byte[] bytes)
    {
        try
        {
            using var workbook = new XLWorkbook(new MemoryStream(bytes));
            return new SetWorkbookReader().Read(workbook);
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or OperationCanceledException or RuleException))
        {
            // The library answers a broken workbook with whatever its parts throw.
            return SetReading.Refused("Tệp Excel hỏng hoặc không đúng mẫu, không đọc được. Tải tệp mẫu từ trang bộ tiêu chí rồi nhập lại.");
        }
    }

    private SetReading Read(XLWorkbook workbook)
    {
        var missing = new[] { SetColumns.HeadSheet, SetColumns.CriteriaSheet, SetColumns.IndicatorsSheet, SetColumns.ThresholdsSheet }
            .Where(name => !workbook.Worksheets.Contains(name)).ToList();
        if (missing.Count > 0)
        {
            return SetReading.Refused($"Thiếu trang {string.Join(", ", missing.Select(name => $"“{name}”"))}. Tải tệp mẫu từ trang bộ tiêu chí rồi nhập lại.");
        }

        var thresholds = Thresholds(workbook.Worksheet(SetColumns.ThresholdsSheet));
        var indicators = Indicators(workbook.Worksheet(SetColumns.IndicatorsSheet), thresholds);
        var criteria = Criteria(workbook.Worksheet(SetColumns.CriteriaSheet), indicators);
        var set = Head(workbook.Worksheet(SetColumns.HeadSheet)) with { Criteria = criteria };
        Check(set);
        return new SetReading(_problems.Count == 0 ? set : null, _problems);
    }

    private SetContent Head(IXLWorksheet sheet)
    {
        var rows = sheet.RowsUsed().Take(SetColumns.Head.Count * 2).ToDictionary(row => row.RowNumber(), row => VietnameseText.Fold(row.Cell(1).GetString().Trim()));
        var reader = new SheetReader(SetColumns.HeadSheet, _problems);
        var cells = SetColumns.Head
            .Select(column => (column.Field, column.Name, Row: rows.Where(row => row.Value == VietnameseText.Fold(column.Name)).Select(row => row.Key).FirstOrDefault()))
            .Where(found => found.Row > 0)
            .ToDictionary(found => found.Field, found => (sheet.Cell(found.Row, 2), found.Name));
        reader.Open(1, cells);
        var set = new SetContent(reader.Text(nameof(SetContent.Code)).ToUpperInvariant(), reader.Text(nameof(SetContent.Name)), reader.Choice<NtmLevel>(nameof(SetContent.Level)), reader.RequiredDate(nameof(SetContent.EffectiveFrom)))
        {
            EffectiveTo = reader.Date(nameof(SetContent.EffectiveTo)),
            PeriodFrom = reader.Whole(nameof(SetContent.PeriodFrom)),
            PeriodTo = reader.Whole(nameof(SetContent.PeriodTo)),
            Region = reader.Optional(nameof(SetContent.Region)),
            LegalBases = [.. reader.Text(nameof(SetContent.LegalBases)).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            LocalDecision = reader.Optional(nameof(SetContent.LocalDecision)),
            ZoneCode = reader.Optional(nameof(SetContent.ZoneCode)),
            RecognitionRule = reader.Optional(nameof(SetContent.RecognitionRule)),
            Note = reader.Optional(nameof(SetContent.Note)),
            Source = reader.Text(nameof(SetContent.Source)),
            Confidence = reader.Choice<Confidence>(nameof(SetContent.Confidence)),
        };
        foreach (var problem in SetRules.OfHead(set))
        {
            _problems.Add(new FileProblem($"Trang “{SetColumns.HeadSheet}”, mục “{SetColumns.Head.First(column => column.Field == problem.Field).Name}”", problem.Message));
        }

        return set;
    }

    private List<SetContentCriterion> Criteria(IXLWorksheet sheet, IReadOnlyList<(int Number, int Row, SetContentIndicator Indicator)> indicators)
    {
        var byNumber = indicators.ToLookup(row => row.Number, row => row.Indicator);
        var criteria = Rows(sheet, SetColumns.CriteriaSheet, SetColumns.Criteria, SetLimits.Criteria, reader =>
        {
            var number = reader.Whole(nameof(SetContentCriterion.Number));
            var criterion = new SetContentCriterion(number, reader.Code(nameof(SetContentCriterion.Code)), reader.Text(nameof(SetContentCriterion.Name)), reader.Text(nameof(SetContentCriterion.Group)))
            {
                IsPlaceholder = reader.YesNo(nameof(SetContentCriterion.IsPlaceholder)),
                Note = reader.Optional(nameof(SetContentCriterion.Note)),
                Source = reader.Text(nameof(SetContentCriterion.Source)),
                Confidence = reader.Choice<Confidence>(nameof(SetContentCriterion.Confidence)),
                Indicators = [.. byNumber[number]],
            };
            Report(reader, SetRules.Of(criterion));
            _criteria[criterion] = reader.Row;
            return criterion;
        });
        var known = criteria.Select(criterion => criterion.Number).ToHashSet();
        foreach (var (number, row, _) in indicators.Where(indicator => !known.Contains(indicator.Number)))
        {
            _problems.Add(FileProblem.InCell(SetColumns.IndicatorsSheet, row, "Số tiêu chí", $"Không có tiêu chí số {number} ở trang “{SetColumns.CriteriaSheet}”."));
        }

        return criteria;
    }

    private List<(int Number, int Row, SetContentIndicator Indicator)> Indicators(IXLWorksheet sheet, IReadOnlyList<(string Code, SheetPlace Place, SetContentThreshold Threshold)> thresholds)
    {
        var byCode = thresholds.ToLookup(row => row.Code);
        var indicators = Rows(sheet, SetColumns.IndicatorsSheet, SetColumns.Indicators, SetLimits.Indicators, reader =>
        {
            var code = reader.Code(nameof(SetContentIndicator.Code));
            var bare = new SetContentIndicator(
                code, reader.Text(nameof(SetContentIndicator.Text)), reader.Choice<Measure>(nameof(SetContentIndicator.Measure)),
                reader.Choice<ComparisonOperator>(nameof(SetContentIndicator.Comparison)), reader.Text(nameof(SetContentIndicator.Unit)))
            {
                ThresholdText = reader.Optional(nameof(SetContentIndicator.ThresholdText)),
                SetByProvince = reader.YesNo(nameof(SetContentIndicator.SetByProvince)),
                MaxValue = reader.Number(nameof(SetContentIndicator.MaxValue)) ?? 999,
                Tolerance = reader.Number(nameof(SetContentIndicator.Tolerance)) ?? 0,
                Note = reader.Optional(nameof(SetContentIndicator.Note)),
                Source = reader.Text(nameof(SetContentIndicator.Source)),
                Confidence = reader.Choice<Confidence>(nameof(SetContentIndicator.Confidence)),
            };
            Report(reader, SetRules.Of(bare));
            foreach (var (_, place, threshold) in byCode[code])
            {
                _problems.AddRange(SetRules.Of(bare, threshold).Select(problem => FileProblem.InCell(
                    SetColumns.ThresholdsSheet, place.Row, SetColumns.Thresholds.First(column => column.Field == problem.Field).Name, problem.Message)));
            }

            var indicator = bare with { Thresholds = [.. byCode[code].Select(row => row.Threshold)] };
            _indicators[indicator] = reader.Row;
            return (reader.Whole(SetColumns.CriterionNumber), reader.Row, indicator);
        });
        var known = indicators.Select(row => row.indicator.Code).ToHashSet();
        foreach (var (code, place, _) in thresholds.Where(row => !known.Contains(row.Code)))
        {
            _problems.Add(FileProblem.InCell(SetColumns.ThresholdsSheet, place.Row, "Mã chỉ tiêu", $"Không có chỉ tiêu “{code}” ở trang “{SetColumns.IndicatorsSheet}”."));
        }

        return indicators;
    }

    private List<(string Code, SheetPlace Place, SetContentThreshold Threshold)> Thresholds(IXLWorksheet sheet) =>
        Rows(sheet, SetColumns.ThresholdsSheet, SetColumns.Thresholds, SetLimits.Thresholds, reader => (
            reader.Code(SetColumns.IndicatorCode),
            new SheetPlace(reader.Row),
            new SetContentThreshold(reader.Number(nameof(SetContentThreshold.Value)), reader.RequiredDate(nameof(SetContentThreshold.ValidFrom)))
            {
                Year = reader.OptionalWhole(nameof(SetContentThreshold.Year)),
                ZoneCode = reader.Optional(nameof(SetContentThreshold.ZoneCode)),
                GroupCode = reader.Optional(nameof(SetContentThreshold.GroupCode)),
                Source = reader.Text(nameof(SetContentThreshold.Source)),
                Confidence = reader.Choice<Confidence>(nameof(SetContentThreshold.Confidence)),
            }));

    /// <summary>What can be said only of the set as a whole.</summary>
    private void Check(SetContent set)
    {
        if (set.Criteria.Count == 0)
        {
            _problems.Add(FileProblem.InCell(SetColumns.CriteriaSheet, 2, null, "Chưa có tiêu chí nào."));
        }

        foreach (var problem in SetRules.Doubles(set))
        {
            var indicator = set.Indicators.LastOrDefault(candidate => candidate.Code == problem.Row);
            var criterion = set.Criteria.LastOrDefault(candidate => candidate.Code == problem.Row);
            _problems.Add(criterion is not null && _criteria.TryGetValue(criterion, out var row)
                ? FileProblem.InCell(SetColumns.CriteriaSheet, row, SetColumns.NameOf(problem.Field), problem.Message)
                : indicator is not null && _indicators.TryGetValue(indicator, out row)
                    ? FileProblem.InCell(SetColumns.IndicatorsSheet, row, SetColumns.NameOf(problem.Field), problem.Message)
                    : new FileProblem(problem.Row, problem.Message));
        }
    }

    private static void Report(SheetReader reader, IEnumerable<SetProblem> problems)
    {
        foreach (var problem in problems)
        {
            reader.Refuse(problem.Field, problem.Message);
        }
    }

    /// <summary>The rows below the titles that hold anything; columns are found by their titles, in any order.</summary>
    private List<T> Rows<T>(IXLWorksheet sheet, string name, IReadOnlyList<(string Field, string Name, int Width)> columns, int most, Func<SheetReader, T> read)
    {
        var titles = sheet.Row(1).CellsUsed().Take(columns.Count * 2).ToLookup(cell => VietnameseText.Fold(cell.GetString().Trim()), cell => cell.Address.ColumnNumber);
        var missing = columns.Where(column => !titles.Contains(VietnameseText.Fold(column.Name))).Select(column => $"“{column.Name}”").ToList();
        if (missing.Count > 0)
        {
            _problems.Add(FileProblem.InCell(name, 1, null, $"Thiếu cột {string.Join(", ", missing)}."));
            return [];
        }

        var rows = new List<T>();
        var reader = new SheetReader(name, _problems);
        foreach (var row in sheet.RowsUsed().Where(row => row.RowNumber() > 1))
        {
            var cells = columns.ToDictionary(column => column.Field, column => (row.Cell(titles[VietnameseText.Fold(column.Name)].First()), column.Name));
            if (cells.Values.All(cell => cell.Item1.IsEmpty()))
            {
                continue;
            }

            if (rows.Count == most)
            {
                _problems.Add(FileProblem.InCell(name, row.RowNumber(), null, $"Quá nhiều dòng, tối đa {most}."));
                break;
            }

            reader.Open(row.RowNumber(), cells);
            rows.Add(read(reader));
        }

        return rows;
    }

    private sealed record SheetPlace(int Row);
}
