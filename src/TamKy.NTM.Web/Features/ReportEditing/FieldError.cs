using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.ReportEditing;

/// <summary>Something typed that cannot be stored: the field, the sentence beside it, and both readings when a number is in doubt.</summary>
/// <param name="FieldId">Id of the input.</param>
public sealed record FieldError(int PartId, string FieldId, string Message, IReadOnlyList<NumberReading> Readings)
{
    public FieldError(int partId, string fieldId, string message)
        : this(partId, fieldId, message, [])
    {
    }
}
