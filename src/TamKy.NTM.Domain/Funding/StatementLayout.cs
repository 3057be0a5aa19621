using TamKy.NTM.Domain.Access;

namespace TamKy.NTM.Domain.Funding;

/// <summary>Which column of a kind of statement holds what, as somebody matched it once; known again by the headings of the file.</summary>
public sealed class StatementLayout
{
    public const int SignatureLength = 64;

    private StatementLayout()
    {
    }

    /// <param name="signature">SHA-256 of the headings, in hexadecimal.</param>
    public StatementLayout(string signature) => Signature = signature;

    public int Id { get; private set; }

    public string Signature { get; private set; } = null!;

    public int NumberColumn { get; private set; }

    public int DateColumn { get; private set; }

    public int AmountColumn { get; private set; }

    public int? ContentColumn { get; private set; }

    public string By { get; private set; } = null!;

    public StatementColumns Columns => new(NumberColumn, DateColumn, AmountColumn, ContentColumn);

    public void Remember(StatementColumns columns, Actor actor)
    {
        if (!TreasuryMonth.MayReconcile(actor))
        {
            throw new PermissionException();
        }

        (NumberColumn, DateColumn, AmountColumn, ContentColumn, By) = (columns.Number!.Value, columns.Date!.Value, columns.Amount!.Value, columns.Content, actor.Name);
    }
}
