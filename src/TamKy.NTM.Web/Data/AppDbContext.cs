using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Domain.Succession;
using TamKy.NTM.Domain.Verification;
using TamKy.NTM.Domain.Villages;
using TamKy.NTM.Web.Data.Audit;

namespace TamKy.NTM.Web.Data;

/// <summary>The model, the same on both databases, and the one context that code names. Every save writes the audit trail with it.</summary>
public abstract class AppDbContext(DbContextOptions options, AuditTrail audit) : IdentityUserContext<AppUser, int>(options)
{
    public DbSet<OrganizationUnit> Units => Set<OrganizationUnit>();

    public DbSet<UnitReorganization> UnitReorganizations => Set<UnitReorganization>();

    public DbSet<CommuneAssignment> CommuneAssignments => Set<CommuneAssignment>();

    public DbSet<IssuerProfile> IssuerProfiles => Set<IssuerProfile>();

    public DbSet<CriteriaSet> CriteriaSets => Set<CriteriaSet>();

    public DbSet<Criterion> Criteria => Set<Criterion>();

    public DbSet<Indicator> Indicators => Set<Indicator>();

    public DbSet<SetConfirmation> SetConfirmations => Set<SetConfirmation>();

    public DbSet<IndicatorRelation> IndicatorRelations => Set<IndicatorRelation>();

    public DbSet<CriteriaSetAssignment> CriteriaSetAssignments => Set<CriteriaSetAssignment>();

    public DbSet<CriterionAssignment> CriterionAssignments => Set<CriterionAssignment>();

    public DbSet<ReportForm> ReportForms => Set<ReportForm>();

    public DbSet<ReportingDuty> ReportingDuties => Set<ReportingDuty>();

    public DbSet<MonthlyReport> MonthlyReports => Set<MonthlyReport>();

    public DbSet<DepartmentVerification> DepartmentVerifications => Set<DepartmentVerification>();

    public DbSet<VillageProfile> VillageProfiles => Set<VillageProfile>();

    public DbSet<VillageAssessment> VillageAssessments => Set<VillageAssessment>();

    public DbSet<ConsolidatedReport> ConsolidatedReports => Set<ConsolidatedReport>();

    public DbSet<EvidenceFile> EvidenceFiles => Set<EvidenceFile>();

    public DbSet<EvidenceKind> EvidenceKinds => Set<EvidenceKind>();

    public DbSet<EvidenceRequirement> EvidenceRequirements => Set<EvidenceRequirement>();

    public DbSet<GapRule> GapRules => Set<GapRule>();

    public DbSet<FundingSource> FundingSources => Set<FundingSource>();

    public DbSet<CapitalType> CapitalTypes => Set<CapitalType>();

    public DbSet<FundingLine> FundingLines => Set<FundingLine>();

    public DbSet<FundingEntry> FundingEntries => Set<FundingEntry>();

    public DbSet<Project> Projects => Set<Project>();

    public DbSet<Disbursement> Disbursements => Set<Disbursement>();

    public DbSet<TreasuryMonth> TreasuryMonths => Set<TreasuryMonth>();

    public DbSet<StatementLayout> StatementLayouts => Set<StatementLayout>();

    public DbSet<FundingRule> FundingRules => Set<FundingRule>();

    public DbSet<AchievementPlan> AchievementPlans => Set<AchievementPlan>();

    public DbSet<PlanSetting> PlanSettings => Set<PlanSetting>();

    public DbSet<Recognition> Recognitions => Set<Recognition>();

    public DbSet<DossierPaper> DossierPapers => Set<DossierPaper>();

    public DbSet<WorkProgramme> WorkProgrammes => Set<WorkProgramme>();

    public DbSet<WorkTask> WorkTasks => Set<WorkTask>();

    public DbSet<TaskOccurrence> TaskOccurrences => Set<TaskOccurrence>();

    public DbSet<UnitGroup> UnitGroups => Set<UnitGroup>();

    public DbSet<DayOverride> DayOverrides => Set<DayOverride>();

    public DbSet<ReportingRule> ReportingRules => Set<ReportingRule>();

    public DbSet<ReportingPeriod> ReportingPeriods => Set<ReportingPeriod>();

    public DbSet<CalendarFeed> CalendarFeeds => Set<CalendarFeed>();

    public DbSet<RoleGrant> RoleGrants => Set<RoleGrant>();

    public DbSet<PortalInfo> PortalInfo => Set<PortalInfo>();

    /// <summary>Read only: entries are written by saving and by nothing else.</summary>
    public IQueryable<AuditEntry> AuditEntries => Set<AuditEntry>().AsNoTracking();

    /// <summary>Fixed, so that the model never depends on how Identity is configured.</summary>
    protected override Version SchemaVersion => IdentitySchemaVersions.Version2;

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        audit.SaveAsync(this, () => base.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken), acceptAllChangesOnSuccess, cancellationToken);

    /// <summary>Not available: the audit trail is written with the asynchronous save only.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("Save with SaveChangesAsync.");

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.AddHouseConventions();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(AppDbContext).Assembly);
        builder.AddHouseRules();
    }
}
