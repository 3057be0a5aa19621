using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.Dac;
using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Data.Migrations;
using TamKy.NTM.Web.Features.CalendarFeeds;
using TamKy.NTM.Web.Features.Evidence;
using TamKy.NTM.Web.Features.Plans;
using TamKy.NTM.Web.Features.TaskEditing;
using TamKy.NTM.Web.Features.ProgrammeImport;
using TamKy.NTM.Web.Features.Programmes;
using TamKy.NTM.Web.Features.Recognitions;
using TamKy.NTM.Web.Features.ReportTasks;
using TamKy.NTM.Web.Features.Treasury;
using IndexPage = TamKy.NTM.Web.Features.MonthlyReports.IndexPage;
using Role = TamKy.NTM.Domain.Access.Role;
using TakeBackReorganization = TamKy.NTM.Web.Features.Reorganizations.TakeBackReorganization;

namespace TamKy.NTM.Tests.Data;

/// <summary>What can be said of SQL Server without a server: nothing is pending, the schema is whole, and the pages' queries name only what is in it.</summary>
public sealed partial class SqlServerTests
{
    private static readonly Actor Office = new(1, "Người của Văn phòng", [new ActorGrant(Role.CoordinationOfficer, 1)], []);
    private static readonly Actor Member = new(1, "Thành viên", [new ActorGrant(Role.CommitteeMember, 1)], [1, 2]);

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("SqlServer")]
    public async Task The_migrations_cover_the_model(string database)
    {
        await using AppDbContext db = database == "Sqlite" ? DesignTime.Sqlite() : DesignTime.SqlServer();

        Assert.False(db.Database.HasPendingModelChanges());
        Assert.NotEmpty(db.Database.GetMigrations());
    }

    [Fact]
    public async Task The_migrations_are_a_script_that_the_server_can_read()
    {
        await using var db = DesignTime.SqlServer();
        using var script = new StringReader(db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent));

        new TSql160Parser(initialQuotedIdentifiers: true).Parse(script, out var errors);

        Assert.Empty(errors.Select(error => $"{error.Line}: {error.Message}"));
    }

    [Fact]
    public async Task Every_name_in_the_schema_is_known()
    {
        await using var db = DesignTime.SqlServer();

        using var model = Schema(db);

        Assert.Empty(Problems(model));
        Assert.NotEmpty(model.GetObjects(DacQueryScopes.UserDefined, ModelSchema.Table));
    }

    [Fact]
    public async Task The_queries_of_the_pages_name_only_what_is_in_the_schema()
    {
        await using var db = DesignTime.SqlServer();
        using var model = Schema(db);
        string[] queries =
        [
            IndexPage.Query(db, Office, 2022).ToQueryString(),
            IndexPage.Query(db, Member, 2022).ToQueryString(),
            IndexPage.Reporting(db, Office, 2022).ToQueryString(),
            EvidenceDesk.Files(db, Member, 1).ToQueryString(),
            EvidenceDesk.InCharge(db, [1, 2], new DateOnly(2022, 6, 17)).ToQueryString(),
            EvidenceIndexPage.Choices(db, Member, new DateOnly(2022, 6, 17)).ToQueryString(),
            EvidenceIndexPage.Choices(db, Office, new DateOnly(2022, 6, 17)).ToQueryString(),
            PlanRow.Query(db, Office).ToQueryString(),
            PlanRow.Query(db, Member).ToQueryString(),
            PlanRow.Asked(db, Member).ToQueryString(),
            RecognitionRow.Query(db, Member).ToQueryString(),
            TaskChoices.Units(db, new DateOnly(2022, 1, 1), new DateOnly(2022, 12, 31)).ToQueryString(),
            TaskChoices.Sets(db).ToQueryString(),
            ImportDesk.Labels(db).ToQueryString(),
            TakeBackReorganization.Held(db, [1, 2], [2], 1).ToQueryString(),
            PastBook.Events(db, 1, Member).ToQueryString(),
            PastBook.Granted(db, 1, Office).ToQueryString(),
            PastBook.Occurrences(db, 1, Member).ToQueryString(),
            UnitTasks.Query(db, 1, ReportingPeriod.Of(new Month(2022, 6), new ReportingRule(new Month(2022, 1), new Provenance(string.Empty, Confidence.Confirmed))), Member).ToQueryString(),
            DeadlineBook.Tasks(db, [1, 2], Member).ToQueryString(),
            ProgrammeBook.Due(db, 2022, new DateOnly(2022, 6, 17)).ToQueryString(),
            ProgrammeBook.Rows(db, 1, Member, null).ToQueryString(),
            ProgrammeBook.Rows(db, 1, Office, 2).ToQueryString(),
            TreasuryBook.Papers(db, new DateOnly(2022, 5, 1), new DateOnly(2022, 5, 31)).ToQueryString(),
            TreasuryBook.PaidByMonth(db, 2022).ToQueryString(),
            TreasuryBook.FinanceUnits(db, [1, 2]).ToQueryString(),
            ProgrammeBook.Tasks(db, 1, Member).AsSingleQuery().ToQueryString(),
            NTM.Web.Features.Criteria.DetailsPage.WithTasks(db, "XA-NTM-2021-2025", 2022).ToQueryString(),
            db.MonthlyReports.VisibleTo(Member).Where(report => report.Month < new Month(2022, 6)).ToQueryString(),
        ];

        foreach (var (index, query) in queries.Index())
        {
            model.AddObjects($"CREATE PROCEDURE [dbo].[Query{index}] AS BEGIN {query} END");
        }

        Assert.Empty(Problems(model));
    }

    [Fact]
    public async Task A_query_that_names_something_else_would_be_noticed()
    {
        await using var db = DesignTime.SqlServer();
        using var model = Schema(db);

        model.AddObjects("CREATE PROCEDURE [dbo].[Wrong] AS SELECT [NoSuchColumn] FROM [MonthlyReports]");

        Assert.NotEmpty(Problems(model));
    }

    /// <summary>Tables and indexes; the script says nothing else about the schema.</summary>
    [GeneratedRegex(@"^CREATE (TABLE|(UNIQUE )?INDEX) .*?;\n", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Definitions();

    /// <summary>Of the model as it is; that the migrations lead to it is a test of its own.</summary>
    private static TSqlModel Schema(AppDbContext db)
    {
        var model = new TSqlModel(SqlServerVersion.Sql160, new TSqlModelOptions());
        var script = db.Database.GenerateCreateScript().ReplaceLineEndings("\n");
        foreach (var statement in Definitions().Matches(script).Select(match => match.Value))
        {
            model.AddObjects(statement);
        }

        return model;
    }

    private static IReadOnlyList<string> Problems(TSqlModel model) =>
        [.. model.Validate().Where(message => message.MessageType == DacMessageType.Error).Select(message => message.ToString())];
}
