using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class CriterionAssignmentConfiguration : IEntityTypeConfiguration<CriterionAssignment>
{
    public void Configure(EntityTypeBuilder<CriterionAssignment> assignment)
    {
        assignment.HasProvenance();
        assignment.Property(a => a.EndSource).HasMaxLength(CriterionDuties.SourceLength);
        assignment.HasOne(a => a.Unit).WithMany().HasForeignKey(a => a.UnitId);
        assignment.HasOne(a => a.Criterion).WithMany().HasForeignKey(a => a.CriterionId);
        assignment.HasOne(a => a.Indicator).WithMany().HasForeignKey(a => a.IndicatorId);
        assignment.HasIndex(a => new { a.UnitId, a.CriterionId, a.IndicatorId, a.From }).IsUnique();
    }
}
