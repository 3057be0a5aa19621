using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Villages;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class VillageEntryConfiguration : IEntityTypeConfiguration<VillageEntry>
{
    public void Configure(EntityTypeBuilder<VillageEntry> entry)
    {
        entry.ToTable("VillageEntries");
        entry.Ignore(e => e.Input);
        entry.Property(e => e.Remark).HasMaxLength(VillageLimits.Remark);
        entry.HasOne(e => e.Indicator).WithMany().HasForeignKey(e => e.IndicatorId);
        entry.HasIndex("VillageAssessmentId", nameof(VillageEntry.IndicatorId)).IsUnique();
    }
}
