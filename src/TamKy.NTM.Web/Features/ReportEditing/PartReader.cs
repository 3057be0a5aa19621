using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.ReportEditing;

/// <summary>Reads what was typed in one part. A field that cannot be read keeps what is stored and is named among the errors; all others are taken.</summary>
public sealed class PartReader(ReportPart part, PartForm form)
{
    private readonly List<FieldError> _errors = [];

    public IReadOnlyList<FieldError> Errors => _errors;

    public PartInput Content() => new()
    {
        Text = Words($"van-{part.Id}", form.Text, part.Text, ReportLimits.Text),
        Done = Words($"ht-{part.Id}", form.Done, part.Done, ReportLimits.Text),
        Unfinished = Words($"ch-{part.Id}", form.Unfinished, part.Unfinished, ReportLimits.Text),
        CauseKind = form.CauseKind,
        Cause = Words($"nn-{part.Id}", form.Cause, part.Cause, ReportLimits.Text),
        Solution = Words($"gp-{part.Id}", form.Solution, part.Solution, ReportLimits.Text),
        SolutionDue = Due($"han-{part.Id}", part.SolutionDue),
        Proposal = Words($"kn-{part.Id}", form.Proposal, part.Proposal, ReportLimits.Text),
        Indicators = part.Entries.ToDictionary(e => e.IndicatorId, e => Indicator(e)),
        PreviousWorks = part.PreviousWorks.ToDictionary(
            w => w.Id,
            w => new PreviousWorkInput(form.Works.GetValueOrDefault(w.Id), Words($"cu-{w.Id}-ly-do", form.WorkNotes.GetValueOrDefault(w.Id), w.Note, ReportLimits.Remark))),
    };

    public IReadOnlyDictionary<int, AnswerInput> Answers() =>
        part.PointsToAnswer.ToDictionary(
            p => p.Id,
            p => new AnswerInput(form.Answers.GetValueOrDefault(p.Id), Words($"tl-{p.Id}-loi", form.AnswerTexts.GetValueOrDefault(p.Id), p.Answer, ReviewLimits.Answer)));

    private IndicatorInput Indicator(IndicatorEntry entry) => new(
        entry.Indicator.IsNumeric ? Number(entry) : null,
        form.Judged.GetValueOrDefault(entry.IndicatorId) switch { "dat" => true, "chua" => false, _ => null },
        Words($"gc-{entry.Id}", form.Remarks.GetValueOrDefault(entry.IndicatorId), entry.Remark, ReportLimits.Remark));

    private decimal? Number(IndicatorEntry entry)
    {
        var field = $"so-{entry.Id}";
        switch (VietnameseNumber.Parse(form.Values.GetValueOrDefault(entry.IndicatorId), entry.Indicator.MaxValue))
        {
            case VietnameseNumber.Value { Number: < 0 }:
                _errors.Add(new FieldError(part.Id, field, "Số không được âm."));
                return entry.Value;
            case VietnameseNumber.Value { Number: var number } when number > entry.Indicator.MaxValue:
                _errors.Add(new FieldError(part.Id, field, $"Số lớn nhất ở ô này là {VietnameseFormat.Number(entry.Indicator.MaxValue)}."));
                return entry.Value;
            case VietnameseNumber.Value { Number: var number }:
                return number;
            case VietnameseNumber.Ambiguous doubt:
                _errors.Add(new FieldError(part.Id, field, doubt.Message, [doubt.First, doubt.Second]));
                return entry.Value;
            case VietnameseNumber.Invalid invalid:
                _errors.Add(new FieldError(part.Id, field, invalid.Message));
                return entry.Value;
            default:
                return null;
        }
    }

    private DateOnly? Due(string field, DateOnly? stored)
    {
        switch (VietnameseDate.Parse(form.SolutionDue))
        {
            case VietnameseDate.Value date:
                return date.Date;
            case VietnameseDate.Invalid invalid:
                _errors.Add(new FieldError(part.Id, field, invalid.Message));
                return stored;
            default:
                return null;
        }
    }

    private string? Words(string field, string? typed, string? stored, int limit)
    {
        var text = CleanText.Clean(typed);
        if (text is null || text.Length <= limit)
        {
            return text;
        }

        _errors.Add(new FieldError(part.Id, field, $"Dài {VietnameseFormat.Number(text.Length)} chữ, nhiều nhất {VietnameseFormat.Number(limit)}. Rút ngắn rồi lưu lại."));
        return stored;
    }
}
