using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Web.Data.Audit;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    /// <summary>As long as the database allows.</summary>
    private const int Unlimited = -1;

    public void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        entry.ToTable("AuditEntries");
        entry.HasKey(e => e.Sequence);
        entry.Property(e => e.Sequence).ValueGeneratedNever();
        entry.Property(e => e.Actor).HasMaxLength(256);
        entry.Property(e => e.Entity).HasMaxLength(128);
        entry.Property(e => e.Key).HasMaxLength(300);
        entry.Property(e => e.Before).HasMaxLength(Unlimited);
        entry.Property(e => e.After).HasMaxLength(Unlimited);
        entry.Property(e => e.PreviousHash).HasMaxLength(64);
        entry.Property(e => e.Hash).HasMaxLength(64);
        entry.HasIndex(e => new { e.Entity, e.Key });
        entry.HasIndex(e => e.At);
    }
}
