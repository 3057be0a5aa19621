using TamKy.NTM.Web;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Commands;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Data.Seed;
using TamKy.NTM.Web.Documents;
using TamKy.NTM.Web.Features;
using TamKy.NTM.Web.Features.CalendarFeeds;
using TamKy.NTM.Web.Features.Consolidation;
using TamKy.NTM.Web.Features.Evidence;
using TamKy.NTM.Web.Features.CriteriaDraft;
using TamKy.NTM.Web.Features.CriteriaDuties;
using TamKy.NTM.Web.Features.Exports;
using TamKy.NTM.Web.Features.MonthlyReports;
using TamKy.NTM.Web.Storage;
using TamKy.NTM.Web.Features.Plans;
using TamKy.NTM.Web.Features.ProgrammeDraft;
using TamKy.NTM.Web.Features.ProgrammeImport;
using TamKy.NTM.Web.Features.Programmes;
using TamKy.NTM.Web.Features.Villages;
using TamKy.NTM.Web.Features.Funds;
using TamKy.NTM.Web.Features.Gaps;
using TamKy.NTM.Web.Features.Reorganizations;

var commands = NtmCommands.Read(args);
if (commands.ExitCode is { } answered)
{
    return answered;
}

var builder = WebApplication.CreateBuilder(commands.HostArguments);
builder.AddServer();
builder.AddLogging(commands.HasVerb);
builder.AddClock();
builder.AddDatabase();
builder.AddStorage();
builder.AddSeed();
builder.AddAccess();
builder.AddDocuments();
builder.AddExports();
builder.AddConsolidation();
builder.AddPages();
builder.AddReporting();
builder.AddEvidence();
builder.AddStandards();
builder.AddCriteriaEditing();
builder.AddCriteriaDuties();
builder.AddVillages();
builder.AddFunds();
builder.AddUnits();
builder.AddProgrammes();
builder.AddGaps();
builder.AddProgrammeEditing();
builder.AddProgrammeImport();
builder.AddCalendarFeeds();
builder.AddHealth();

var app = builder.Build();
if (commands.HasVerb)
{
    return await commands.RunAsync(app.Services);
}

await app.PrepareDataAsync();

app.UseSecurityHeaders();
if (app.Environment.IsProduction())
{
    app.UseHsts();
}

app.UseCookieRules();
app.UseRequestLog();
app.UseErrorPages();
app.UseRequestLocalization();
app.UseRouting();
app.UseAuthentication();
app.UseRateLimiter();
app.UseAuthorization();

app.MapStaticAssets().AllowAnonymous();
app.MapHealth();
app.MapControllers().WithStaticAssets();

app.GreetWhenStarted();
await app.RunAsync();
return 0;
