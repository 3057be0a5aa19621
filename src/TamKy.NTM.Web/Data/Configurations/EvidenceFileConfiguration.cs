using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class EvidenceFileConfiguration : IEntityTypeConfiguration<EvidenceFile>
{
    public void Configure(EntityTypeBuilder<EvidenceFile> file)
    {
        file.ToTable("EvidenceFiles");
        file.Property(f => f.StoredName).HasMaxLength(32);
        file.Property(f => f.FileName).HasMaxLength(EvidenceFile.FileNameLength);
        file.Property(f => f.ContentType).HasMaxLength(100);
        file.Property(f => f.Sha256).HasMaxLength(64);
        file.Property(f => f.Number).HasMaxLength(EvidenceFacts.NumberLength);
        file.Property(f => f.AddedBy).HasMaxLength(WorkflowMapping.NameLength);
        file.Property(f => f.RemovedBy).HasMaxLength(WorkflowMapping.NameLength);
        file.Property(f => f.RemovalReason).HasMaxLength(EvidenceFile.ReasonLength);
        file.HasOne(f => f.Unit).WithMany().HasForeignKey(f => f.UnitId);
        file.HasOne(f => f.Kind).WithMany().HasForeignKey(f => f.KindId);
        file.HasOne<OrganizationUnit>().WithMany().HasForeignKey(f => f.AddedByUnitId);
        file.HasIndex(f => f.StoredName).IsUnique();
        file.Ignore(f => f.Targets);
        file.OwnsMany(f => f.Links, link =>
        {
            link.ToTable("EvidenceLinks");
            link.HasKey(l => l.Id);
            link.Property(l => l.Target).HasMaxLength(EvidenceTarget.KeyLength);
            link.Property(l => l.AddedBy).HasMaxLength(WorkflowMapping.NameLength);
            link.HasIndex("EvidenceFileId", nameof(EvidenceLink.Target)).IsUnique();
            link.HasIndex(l => l.Target);
        });
    }
}
