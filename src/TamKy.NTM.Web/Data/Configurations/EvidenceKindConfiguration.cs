using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Evidence;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class EvidenceKindConfiguration : IEntityTypeConfiguration<EvidenceKind>
{
    public void Configure(EntityTypeBuilder<EvidenceKind> kind)
    {
        kind.ToTable("EvidenceKinds");
        kind.Property(k => k.Code).HasMaxLength(EvidenceKind.CodeLength);
        kind.Property(k => k.Name).HasMaxLength(EvidenceKind.NameLength);
        kind.HasProvenance();
        kind.HasIndex(k => k.Code).IsUnique();
    }
}
