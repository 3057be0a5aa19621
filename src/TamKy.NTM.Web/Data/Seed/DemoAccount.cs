using TamKy.NTM.Domain.Access;

namespace TamKy.NTM.Web.Data.Seed;

/// <summary>An account of the demo. The person is invented; so is any likeness.</summary>
public sealed record DemoAccount(string UserName, string FullName, string Position, Role Role, string? UnitCode);
