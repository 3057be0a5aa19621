using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Features.ReportEditing;

/// <summary>An indicator in the form.</summary>
public sealed record IndicatorView(EditPartView Form, IndicatorRow Row)
{
    public IEnumerable<ReviewPoint> Points => Form.Part.Part.PointsToAnswer.Where(point => point.IndicatorId == Row.Entry.IndicatorId);
}

/// <summary>A returned point in the form, to be answered.</summary>
public sealed record PointView(EditPartView Form, ReviewPoint Point);

/// <summary>A text field of a part.</summary>
/// <param name="Prefix">Of the field's id.</param>
public sealed record TextView(EditPartView Form, string Prefix, string Field, string Label, string? Hint, string? Typed, string? Stored, int Rows)
{
    public string Id => $"{Prefix}-{Form.Part.Part.Id}";
}

public sealed record ErrorView(string FieldId, FieldError? Error);
