namespace TamKy.NTM.Domain.Access;

/// <summary>Belongs to a unit; who may know of it follows from that unit.</summary>
public interface IUnitOwned
{
    int UnitId { get; }
}
