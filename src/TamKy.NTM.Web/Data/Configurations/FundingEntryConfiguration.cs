using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class FundingEntryConfiguration : IEntityTypeConfiguration<FundingEntry>
{
    public void Configure(EntityTypeBuilder<FundingEntry> entry)
    {
        entry.ToTable("FundingEntries");
        entry.Property(e => e.Number).HasMaxLength(FundingLimits.Number);
        entry.Property(e => e.Content).HasMaxLength(FundingLimits.Content);
        entry.Property(e => e.By).HasMaxLength(FundingLimits.Person);
        entry.HasOne(e => e.Project).WithMany().HasForeignKey(e => e.ProjectId);
        entry.HasIndex(e => new { e.LineId, e.Date });
    }
}
