using System.Globalization;
using Serilog;
using Serilog.Events;

namespace TamKy.NTM.Web;

/// <summary>
/// Structured logs, in English, each line with the request's id, which is the code that the error pages show. Never what a form or an address's query
/// contained.
/// </summary>
public static class LoggingSetup
{
    private const string Line = "{Timestamp:yyyy-MM-dd HH:mm:ss.fff zzz} {Level:u3} {RequestId} {SourceContext} {Message:lj}{NewLine}{Exception}";
    private const int DaysKept = 60;

    /// <param name="isVerb">A verb answers on the console itself, in one line; its log goes to the file alone.</param>
    public static WebApplicationBuilder AddLogging(this WebApplicationBuilder builder, bool isVerb)
    {
        builder.Services.AddSerilog(
            (services, log) =>
            {
                log.ReadFrom.Configuration(builder.Configuration).ReadFrom.Services(services).Enrich.FromLogContext();
                log.WriteTo.Console(isVerb ? LogEventLevel.Fatal : LogEventLevel.Verbose, Line, CultureInfo.InvariantCulture);
                if (builder.Environment.IsProduction())
                {
                    log.WriteTo.File(
                        Path.Combine(DataFolder.Of(builder, "logs"), "ntm-.log"),
                        outputTemplate: Line,
                        formatProvider: CultureInfo.InvariantCulture,
                        rollingInterval: RollingInterval.Day,
                        retainedFileCountLimit: DaysKept);
                }
            },
            preserveStaticLogger: true);
        return builder;
    }

    /// <summary>One line a request: method, path without query, status, time.</summary>
    public static void UseRequestLog(this WebApplication app) => app.UseSerilogRequestLogging(log => log.GetLevel = (_, _, exception) =>
        exception is null ? LogEventLevel.Information : LogEventLevel.Error);
}
