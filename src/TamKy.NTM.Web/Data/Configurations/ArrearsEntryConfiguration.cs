using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class ArrearsEntryConfiguration : IEntityTypeConfiguration<ArrearsEntry>
{
    public void Configure(EntityTypeBuilder<ArrearsEntry> entry)
    {
        entry.ToTable("ArrearsEntries");
        entry.Property(e => e.Number).HasMaxLength(FundingLimits.Number);
        entry.Property(e => e.Content).HasMaxLength(FundingLimits.Content);
        entry.Property(e => e.By).HasMaxLength(FundingLimits.Person);
        entry.HasOne(e => e.Corrects).WithMany().HasForeignKey(e => e.CorrectsId);
        entry.HasIndex(e => new { e.ProjectId, e.Date });
    }
}
