using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Features.Statements;

/// <summary>The statement of the preview with its columns, as posted; read again, since anybody may send anything.</summary>
public sealed class StatementForm
{
    public string? Data { get; init; }

    public int? Number { get; init; }

    public int? Date { get; init; }

    public int? Amount { get; init; }

    public int? Content { get; init; }

    public StatementColumns ToColumns() => new(Number, Date, Amount, Content);
}
