using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.CriteriaFiles;

/// <summary>What a set from a file must hold beyond being readable; texts are cleaned as typed ones are.</summary>
internal static class SetReadingChecks
{
    public static SetReading OfJson(SetContent content)
    {
        var problems = TooMuch(content) is { } much
            ? [much]
            : SetRules.Of(content).Select(problem => new FileProblem(problem.Row.Length == 0 ? "Thông tin chung" : problem.Row, $"{SetColumns.NameOf(problem.Field)}: {problem.Message}")).ToList();
        return new SetReading(problems.Count == 0 ? content : null, problems);
    }

    public static FileProblem? TooMuch(SetContent content) =>
        content.Criteria.Count > SetLimits.Criteria || content.Indicators.Count() > SetLimits.Indicators
            || content.Indicators.Sum(indicator => indicator.Thresholds.Count) > SetLimits.Thresholds
            ? new FileProblem("Tệp", $"Quá nhiều dòng: tối đa {SetLimits.Criteria} tiêu chí, {SetLimits.Indicators} chỉ tiêu, {SetLimits.Thresholds} mức.")
            : null;

    public static SetContent Cleaned(SetContent content) => content with
    {
        Code = Word(content.Code).ToUpperInvariant(),
        Name = Word(content.Name),
        Region = CleanText.Clean(content.Region),
        LegalBases = [.. content.LegalBases.Select(CleanText.Clean).OfType<string>()],
        LocalDecision = CleanText.Clean(content.LocalDecision),
        ZoneCode = CleanText.Clean(content.ZoneCode),
        RecognitionRule = CleanText.Clean(content.RecognitionRule),
        Note = CleanText.Clean(content.Note),
        Source = Word(content.Source),
        Criteria = [.. content.Criteria.Select(Cleaned)],
    };

    public static string Word(string? text) => CleanText.Clean(text) ?? string.Empty;

    private static SetContentCriterion Cleaned(SetContentCriterion criterion) => criterion with
    {
        Code = Word(criterion.Code),
        Name = Word(criterion.Name),
        Group = Word(criterion.Group),
        Note = CleanText.Clean(criterion.Note),
        Source = Word(criterion.Source),
        Indicators = [.. criterion.Indicators.Select(Cleaned)],
    };

    private static SetContentIndicator Cleaned(SetContentIndicator indicator) => indicator with
    {
        Code = Word(indicator.Code),
        Text = Word(indicator.Text),
        Unit = Word(indicator.Unit),
        ThresholdText = CleanText.Clean(indicator.ThresholdText),
        Note = CleanText.Clean(indicator.Note),
        Source = Word(indicator.Source),
        Thresholds = [.. indicator.Thresholds.Select(threshold => threshold with
        {
            ZoneCode = CleanText.Clean(threshold.ZoneCode),
            GroupCode = CleanText.Clean(threshold.GroupCode),
            Source = Word(threshold.Source),
        })],
    };
}
