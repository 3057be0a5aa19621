using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Standards;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class AchievementPlanConfiguration : IEntityTypeConfiguration<AchievementPlan>
{
    public void Configure(EntityTypeBuilder<AchievementPlan> plan)
    {
        plan.HasWorkflow<AchievementPlan, PlanState, PlanAction>("AchievementPlans");
        plan.Property(p => p.Goal).HasMaxLength(PlanLimits.Goal);
        plan.Property(p => p.DecisionNumber).HasMaxLength(PlanLimits.Number);
        plan.HasOne(p => p.TargetSet).WithMany().HasForeignKey(p => p.TargetSetId);
        plan.Ignore(p => p.CurrentOpinions);
        plan.HasMany(p => p.Opinions).WithOne().HasForeignKey("PlanId").IsRequired();
        plan.HasMany(p => p.Versions).WithOne().HasForeignKey(v => v.PlanId).IsRequired();
        plan.OwnsMany(p => p.Targets, target =>
        {
            target.ToTable("PlanTargets");
            target.HasKey(t => t.Id);
            target.Property(t => t.Text).HasMaxLength(PlanLimits.Target);
            target.HasOne(t => t.Criterion).WithMany().HasForeignKey(t => t.CriterionId);
        });
        plan.OwnsMany(p => p.Costs, cost =>
        {
            cost.ToTable("PlanCosts");
            cost.HasKey(c => c.Id);
            cost.Property(c => c.Note).HasMaxLength(PlanLimits.Note);
            cost.HasOne(c => c.Source).WithMany().HasForeignKey(c => c.SourceId);
            cost.HasOne(c => c.Capital).WithMany().HasForeignKey(c => c.CapitalId);
        });
        plan.HasIndex(p => new { p.UnitId, p.TargetSetId, p.TargetYear }).IsUnique();
    }
}
