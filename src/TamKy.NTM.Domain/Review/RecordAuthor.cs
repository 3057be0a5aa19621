namespace TamKy.NTM.Domain.Review;

/// <summary>A person who wrote a part of a record.</summary>
public sealed class RecordAuthor
{
    private RecordAuthor()
    {
    }

    internal RecordAuthor(int userId, string name, DateTime at)
    {
        UserId = userId;
        Name = name;
        LastWroteAt = at;
    }

    public int Id { get; private set; }

    public int UserId { get; private set; }

    public string Name { get; private set; } = null!;

    /// <summary>UTC.</summary>
    public DateTime LastWroteAt { get; private set; }

    internal void WroteAt(DateTime at) => LastWroteAt = at;
}
