namespace TamKy.NTM.Domain.Organization;

/// <summary>A committee member is in charge of a commune between two days (programme I.4, III.1).</summary>
public sealed class CommuneAssignment
{
    private CommuneAssignment()
    {
    }

    public CommuneAssignment(int userId, OrganizationUnit commune, DateOnly from)
    {
        UserId = userId;
        Commune = commune;
        From = from;
    }

    public int Id { get; private set; }

    public int UserId { get; private set; }

    public int CommuneId { get; private set; }

    public OrganizationUnit Commune { get; private set; } = null!;

    public DateOnly From { get; private set; }

    public DateOnly? To { get; set; }
}
