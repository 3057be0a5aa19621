using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Verification;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class IndicatorEntryConfiguration : IEntityTypeConfiguration<IndicatorEntry>
{
    public void Configure(EntityTypeBuilder<IndicatorEntry> entry)
    {
        entry.ToTable("IndicatorEntries");
        entry.Property(e => e.Remark).HasMaxLength(ReportLimits.Remark);
        entry.OwnsOne(e => e.Conclusion, conclusion =>
        {
            conclusion.Property(c => c.Reason).HasMaxLength(VerificationLimits.Reason);
            conclusion.Property(c => c.Department).HasMaxLength(VerificationLimits.Name);
            conclusion.Property(c => c.By).HasMaxLength(VerificationLimits.Name);
        });
        entry.HasOne(e => e.Indicator).WithMany().HasForeignKey(e => e.IndicatorId);
    }
}
