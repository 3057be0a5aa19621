namespace TamKy.NTM.Web.Data;

/// <summary>A page carries the version it was made from; saving another version than that is refused.</summary>
public static class Concurrency
{
    public const string VersionProperty = "Version";

    /// <summary>
    /// The version the user saw. It becomes the original value, so that the update finds no row when somebody else was faster; assigning the
    /// property itself would compare the row with itself.
    /// </summary>
    public static void ExpectVersion<T>(this AppDbContext db, T record, int version)
        where T : class =>
        db.Entry(record).Property<int>(VersionProperty).OriginalValue = version;
}
