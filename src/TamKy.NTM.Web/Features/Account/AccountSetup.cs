namespace TamKy.NTM.Web.Features.Account;

internal static class AccountSetup
{
    public static void AddAccountPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<ContactOptions>().BindConfiguration(ContactOptions.Section);
        builder.Services.AddScoped<SignIn>();
        builder.Services.AddScoped<ChangePassword>();
    }
}
