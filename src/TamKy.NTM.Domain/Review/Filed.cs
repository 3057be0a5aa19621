using System.Linq.Expressions;

namespace TamKy.NTM.Domain.Review;

/// <summary>
/// What "sent and not taken back" means, said once for records in memory, their standings and the database: the reader has it or has returned it. What was
/// returned stays filed while its unit writes it again, whatever step it is at (decision 8).
/// </summary>
public static class Filed
{
    public static IQueryable<T> ThatAreFiled<T>(this IQueryable<T> records)
        where T : class, IFiledRecord => records.Where(Rule<T>.Expression);

    public static bool Is<T>(T record)
        where T : class, IFiledRecord => Rule<T>.Holds(record);

    private static class Rule<T>
        where T : class, IFiledRecord
    {
        public static readonly Expression<Func<T, bool>> Expression =
            record => record.ReturnCount > 0 || (record.State != ReviewState.Draft && record.State != ReviewState.PendingApproval);

        public static readonly Func<T, bool> Holds = Expression.Compile();
    }
}
