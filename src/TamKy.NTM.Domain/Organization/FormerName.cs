namespace TamKy.NTM.Domain.Organization;

/// <summary>A name that a unit had until a day, that day included.</summary>
public sealed class FormerName
{
    private FormerName()
    {
    }

    internal FormerName(string name, DateOnly until)
    {
        Name = name;
        Until = until;
    }

    public int Id { get; private set; }

    public string Name { get; private set; } = null!;

    public DateOnly Until { get; private set; }
}
