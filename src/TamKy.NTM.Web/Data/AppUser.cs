using Microsoft.AspNetCore.Identity;

namespace TamKy.NTM.Web.Data;

/// <summary>An account. What its owner may do stands in role grants, never here.</summary>
public sealed class AppUser : IdentityUser<int>
{
    public string FullName { get; set; } = string.Empty;

    /// <summary>Chức danh, as pages and histories show it: "Phó Chủ tịch UBND xã".</summary>
    public string Position { get; set; } = string.Empty;

    /// <summary>The password was set by somebody else and must be changed at the next sign-in.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>Belongs to the demo data; such accounts exist only there.</summary>
    public bool IsDemo { get; set; }

    /// <summary>May not sign in any more. Accounts are never deleted: history names them.</summary>
    public bool IsDisabled { get; set; }
}
