using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Domain.Access;

/// <summary>Belongs to a unit; who may know of it follows from that unit and the one above it.</summary>
public interface IUnitOwned
{
    int UnitId { get; }

    OrganizationUnit Unit { get; }
}
