using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class IndicatorRelationConfiguration : IEntityTypeConfiguration<IndicatorRelation>
{
    public void Configure(EntityTypeBuilder<IndicatorRelation> relation)
    {
        relation.ToTable("IndicatorRelations");
        relation.Property(r => r.FromSet).HasMaxLength(SetLimits.SetCode);
        relation.Property(r => r.FromIndicator).HasMaxLength(SetLimits.Code);
        relation.Property(r => r.ToSet).HasMaxLength(SetLimits.SetCode);
        relation.Property(r => r.ToIndicator).HasMaxLength(SetLimits.Code);
        relation.Property(r => r.Note).HasMaxLength(SetLimits.Words);
        relation.Property(r => r.By).HasMaxLength(WorkflowMapping.NameLength);
        relation.HasIndex(r => new { r.ToSet, r.FromSet });
    }
}
