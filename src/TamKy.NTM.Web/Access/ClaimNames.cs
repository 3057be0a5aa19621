namespace TamKy.NTM.Web.Access;

/// <summary>Claims of ours in the session cookie, beside those of ASP.NET Core Identity.</summary>
internal static class ClaimNames
{
    public const string FullName = "ntm:name";
    public const string Position = "ntm:position";
    public const string Grant = "ntm:grant";
    public const string Commune = "ntm:commune";
    public const string MustChangePassword = "ntm:must-change-password";
}
