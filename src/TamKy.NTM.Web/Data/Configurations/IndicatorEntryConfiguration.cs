using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class IndicatorEntryConfiguration : IEntityTypeConfiguration<IndicatorEntry>
{
    public void Configure(EntityTypeBuilder<IndicatorEntry> entry)
    {
        entry.ToTable("IndicatorEntries");
        entry.Property(e => e.Remark).HasMaxLength(ReportLimits.Remark);
        entry.HasOne(e => e.Indicator).WithMany().HasForeignKey(e => e.IndicatorId);
    }
}
