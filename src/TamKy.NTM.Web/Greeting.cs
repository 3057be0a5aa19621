using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data.Seed;

namespace TamKy.NTM.Web;

/// <summary>What a developer needs to know when the portal runs: where it is, and whom to sign in as.</summary>
public static class Greeting
{
    private const int NameColumn = 14;

    public static void GreetWhenStarted(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment() || app.Configuration.GetValue<bool>(WebHostDefaults.SuppressStatusMessagesKey))
        {
            return;
        }

        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
            Console.Out.WriteLine($"Cổng đang chạy ở {string.Join(", ", addresses)} (dừng: Ctrl+C)");
            if (app.Services.GetRequiredService<DemoState>().IsDemo)
            {
                WriteAccounts();
            }
        });
    }

    private static void WriteAccounts()
    {
        Console.Out.WriteLine($"Dữ liệu minh họa. Tài khoản, mật khẩu chung {OwnPassword.OfDemo}:");
        foreach (var account in DemoAccounts.All)
        {
            Console.Out.WriteLine($"  {account.UserName.PadRight(NameColumn)} {account.FullName}, {account.Position}");
        }
    }
}
