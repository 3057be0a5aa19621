using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class IndicatorThresholdConfiguration : IEntityTypeConfiguration<IndicatorThreshold>
{
    public void Configure(EntityTypeBuilder<IndicatorThreshold> threshold)
    {
        threshold.ToTable("IndicatorThresholds");
        threshold.Property(t => t.ZoneCode).HasMaxLength(16);
        threshold.Property(t => t.GroupCode).HasMaxLength(SetLimits.Zone);
        threshold.HasProvenance();
    }
}
