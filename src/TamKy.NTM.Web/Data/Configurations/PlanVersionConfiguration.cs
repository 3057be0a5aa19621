using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Standards;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class PlanVersionConfiguration : IEntityTypeConfiguration<PlanVersion>
{
    public void Configure(EntityTypeBuilder<PlanVersion> version)
    {
        version.ToTable("PlanVersions");
        version.Property(v => v.SentBy).HasMaxLength(WorkflowMapping.NameLength);
        version.Property(v => v.ContentHash).HasMaxLength(64);
        version.Property(v => v.DecisionNumber).HasMaxLength(PlanLimits.Number);
        version.Ignore(v => v.Content);
        version.HasIndex(v => new { v.PlanId, v.Number }).IsUnique();
    }
}
