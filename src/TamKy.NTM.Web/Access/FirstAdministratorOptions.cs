namespace TamKy.NTM.Web.Access;

/// <summary>Section "FirstAdministrator": used once, when a portal without any account starts. The password must be changed at the first sign-in.</summary>
public sealed class FirstAdministratorOptions
{
    public const string Section = "FirstAdministrator";

    public string? UserName { get; set; }

    public string? Password { get; set; }

    public string FullName { get; set; } = "Quản trị hệ thống";
}
