using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Data.Migrations;
using TamKy.NTM.Web.Features.Criteria;
using TamKy.NTM.Web.Features.CriteriaMap;
using TamKy.NTM.Web.Features.Gaps;
using TamKy.NTM.Web.Features.Home;
using TamKy.NTM.Web.Features.Overview;
using TamKy.NTM.Web.Features.Villages;
using CriteriaIndex = TamKy.NTM.Web.Features.Criteria.IndexPage;
using VillageDetails = TamKy.NTM.Web.Features.Villages.DetailsPage;
using VillageIndex = TamKy.NTM.Web.Features.Villages.IndexPage;

namespace TamKy.NTM.Tests.Data;

/// <summary>The queries of the first page, the overview and the criteria can be asked of SQL Server, too; SQLite answers them in the page tests.</summary>
public sealed class OverviewQueryTests
{
    private static readonly DateOnly Day = new(2022, 6, 17);
    private static readonly Month June = new(2022, 6);

    [Fact]
    public void Every_query_translates_for_SQL_Server()
    {
        using var db = DesignTime.SqlServer();
        Actor office = Person(Role.CoordinationOfficer), member = Person(Role.CommitteeMember), viewer = Person(Role.Viewer);

        string[] queries =
        [
            .. new[] { office, member, viewer }.Select(actor => MatrixLoader.Standings(db, actor, June.Previous, June).ToQueryString()),
            OpenReport.Query(db, office, June).ToQueryString(),
            OpenReport.Query(db, member, June).ToQueryString(),
            InCharge.Query(db.CriterionAssignments, Day).ToQueryString(),
            Leads.Query(db, 1, Day).ToQueryString(),
            GapLoader.Mapped(db, "BO").ToQueryString(),
            UnitPlan.Query(db, office, 1, "BO").ToQueryString(),
            LinkedWork.Open(db, office, 1, "BO", June.LastDay).ToQueryString(),
            LinkedWork.Given(db, office, 1, June.LastDay).ToQueryString(),
            .. new[] { office, member, viewer }.Select(actor => VillageGaps.Follows(db, actor, 2022).ToQueryString()),
            VillageGaps.States(db, 1, [1, 2], June.Previous, June).ToQueryString(),
            .. new[] { office, member, viewer }.Select(actor => HistoryPage.Sent(db, actor, [1, 2], June).ToQueryString()),
            HistoryPage.Verifications(db, member, [1, 2], "BO", "1.1", June).ToQueryString(),
            OwnDuty.Query(db, Person(Role.DepartmentHead), Day, new DateOnly(2022, 6, 14)).ToQueryString(),
            VerificationWork.Said(db, Person(Role.DepartmentHead), June).ToQueryString(),
            MonthConsolidation.Query(db).ToQueryString(),
            CriteriaIndex.AllSets(db, Day).ToQueryString(),
            CriteriaIndex.Counts(db).ToQueryString(),
            CriteriaIndex.Waiting(db, Day).ToQueryString(),
            CriteriaIndex.Followers(db.CriteriaSetAssignments).ToQueryString(),
            db.CriteriaSets.InForceOn(Day).ToQueryString(),
            SetVersion.Query(db.CriteriaSets, office).ToQueryString(),
            SetVersion.Query(db.CriteriaSets, viewer).ToQueryString(),
            SetSearch.Texts(db, [1, 2]).ToQueryString(),
            MapPage.Lines(db, 1, 2).ToQueryString(),
            VillageBook.Latest(db, db.Units, June.Previous, June).ToQueryString(),
            VillageBook.Follows(db, db.Units, 2022).ToQueryString(),
            VillageDetails.FollowsOf(db, 1).ToQueryString(),
            VillageIndex.Plans(db, office).ToQueryString(),
            VillageIndex.Recognitions(db, member).ToQueryString(),
        ];

        Assert.All(queries, query => Assert.Contains("SELECT", query, StringComparison.Ordinal));
    }

    private static Actor Person(Role role) => new(1, "Người thử", [new ActorGrant(role, 1)], [1, 2]);
}
