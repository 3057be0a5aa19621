using Microsoft.Extensions.DependencyInjection;

namespace TamKy.NTM.Tests.Kit;

/// <summary>The portal with the actions of <see cref="ProbeController"/>.</summary>
public sealed class ProbeApp : TestApp
{
    protected override void Configure(IServiceCollection services) => services.AddControllers().AddApplicationPart(typeof(ProbeController).Assembly);
}
