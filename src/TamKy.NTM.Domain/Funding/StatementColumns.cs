namespace TamKy.NTM.Domain.Funding;

/// <summary>Columns of a statement, from 0; null where nobody has said yet.</summary>
public sealed record StatementColumns(int? Number, int? Date, int? Amount, int? Content)
{
    /// <summary>Content may be left out; the others may not, and no column holds two things.</summary>
    public bool IsWhole => Number is not null && Date is not null && Amount is not null && new[] { Number, Date, Amount, Content }.OfType<int>().ToList() is var used && used.Distinct().Count() == used.Count;
}
