namespace TamKy.NTM.Web.Features.Account;

/// <param name="IsFirst">The password was given by somebody else, and nothing else can be done before it is changed.</param>
public sealed record ChangePasswordPage(ChangePasswordForm Form, bool IsFirst);
