using Microsoft.AspNetCore.Authorization;

namespace TamKy.NTM.Web.Access;

/// <summary>Asks for a role that opens the area today.</summary>
internal sealed record AreaRequirement(string Area) : IAuthorizationRequirement;

internal sealed class AreaHandler(Clock clock) : AuthorizationHandler<AreaRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, AreaRequirement requirement)
    {
        if (Policies.Opens(requirement.Area, context.User.Actor(clock.Today())))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
