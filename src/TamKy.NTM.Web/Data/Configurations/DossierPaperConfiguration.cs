using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Standards;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class DossierPaperConfiguration : IEntityTypeConfiguration<DossierPaper>
{
    public void Configure(EntityTypeBuilder<DossierPaper> paper)
    {
        paper.ToTable("DossierPapers");
        paper.Property(p => p.Name).HasMaxLength(500);
        paper.HasProvenance();
        paper.HasIndex(p => new { p.Level, p.Position }).IsUnique();
    }
}
