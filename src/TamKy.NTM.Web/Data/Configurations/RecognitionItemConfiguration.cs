using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Standards;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class RecognitionItemConfiguration : IEntityTypeConfiguration<RecognitionItem>
{
    public void Configure(EntityTypeBuilder<RecognitionItem> item)
    {
        item.ToTable("RecognitionItems");
        item.Property(i => i.Requirement).HasMaxLength(PlanLimits.Remark);
        item.Property(i => i.Remark).HasMaxLength(PlanLimits.Remark);
        item.Property(i => i.MarkedBy).HasMaxLength(WorkflowMapping.NameLength);
        item.HasOne(i => i.Criterion).WithMany().HasForeignKey(i => i.CriterionId);
    }
}
