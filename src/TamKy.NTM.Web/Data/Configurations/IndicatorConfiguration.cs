using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class IndicatorConfiguration : IEntityTypeConfiguration<Indicator>
{
    public void Configure(EntityTypeBuilder<Indicator> indicator)
    {
        indicator.Property(i => i.Code).HasMaxLength(16);
        indicator.Property(i => i.Text).HasMaxLength(2000);
        indicator.Property(i => i.Unit).HasMaxLength(64);
        indicator.Property(i => i.ThresholdText).HasMaxLength(500);
        indicator.Property(i => i.Note).HasMaxLength(2000);
        indicator.HasProvenance();
        indicator.HasMany(i => i.Thresholds).WithOne().HasForeignKey("IndicatorId").IsRequired();
        indicator.HasIndex(i => new { i.CriterionId, i.Code }).IsUnique();
        indicator.HasIndex(i => new { i.CriterionId, i.Position }).IsUnique();
    }
}
