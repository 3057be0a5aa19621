using TamKy.NTM.Web.Features.Exports;
using TamKy.NTM.Web.Features.Plans.Exports;
using TamKy.NTM.Web.Features.Recognitions;
using TamKy.NTM.Web.Features.Recognitions.Dossier;

namespace TamKy.NTM.Web.Features.Plans;

/// <summary>What the pages of plans and recognition need.</summary>
public static class PlansSetup
{
    public static WebApplicationBuilder AddStandards(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<PlanLoader>();
        builder.Services.AddScoped<RecognitionLoader>();
        builder.Services.AddScoped<PlanPapers>();
        builder.Services.AddScoped<DossierBundle>();
        builder.Services.AddScoped<DossierEvidence>();
        builder.Services.AddScoped<Export, Bieu07Export>();
        builder.Services.AddScoped<Export, AppraisalReportExport>();
        builder.Services.AddScoped<Export, SubmissionExport>();
        builder.Services.AddScoped<Export, CommuneSubmissionExport>();
        return builder;
    }
}
