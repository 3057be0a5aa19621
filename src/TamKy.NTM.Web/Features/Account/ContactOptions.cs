namespace TamKy.NTM.Web.Features.Account;

/// <summary>Section "Contact": whom a user without access can call.</summary>
public sealed class ContactOptions
{
    public const string Section = "Contact";

    /// <summary>As it is to be read, with the hours; nothing is shown without one.</summary>
    public string? Phone { get; set; }
}
