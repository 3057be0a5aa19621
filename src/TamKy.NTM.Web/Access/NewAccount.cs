using TamKy.NTM.Domain.Access;

namespace TamKy.NTM.Web.Access;

/// <summary>An account to be made, with its first role; only a system administrator has no unit.</summary>
public sealed record NewAccount(string UserName, string FullName, string Position, Role Role, string? UnitCode);
