using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Standards;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class PlanOpinionConfiguration : IEntityTypeConfiguration<PlanOpinion>
{
    public void Configure(EntityTypeBuilder<PlanOpinion> opinion)
    {
        opinion.ToTable("PlanOpinions");
        opinion.Property(o => o.Text).HasMaxLength(PlanLimits.Opinion);
        opinion.Property(o => o.GivenBy).HasMaxLength(WorkflowMapping.NameLength);
        opinion.HasOne(o => o.Department).WithMany().HasForeignKey(o => o.DepartmentId);
        opinion.HasIndex("PlanId", nameof(PlanOpinion.Round), nameof(PlanOpinion.DepartmentId)).IsUnique();
    }
}
