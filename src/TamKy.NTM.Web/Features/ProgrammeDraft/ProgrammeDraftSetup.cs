using TamKy.NTM.Web.Features.TaskEditing;

namespace TamKy.NTM.Web.Features.ProgrammeDraft;

public static class ProgrammeDraftSetup
{
    /// <summary>What the pages that write the work programme are built with.</summary>
    public static WebApplicationBuilder AddProgrammeEditing(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<ProgrammeDrafts>();
        builder.Services.AddScoped<TaskChoices>();
        builder.Services.AddScoped<TaskRevisions>();
        return builder;
    }
}
