using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class ReportSectionConfiguration : IEntityTypeConfiguration<ReportSection>
{
    public void Configure(EntityTypeBuilder<ReportSection> section)
    {
        section.ToTable("ReportSections");
        section.Property(s => s.Code).HasMaxLength(16);
        section.Property(s => s.Title).HasMaxLength(300);
        section.Property(s => s.Hint).HasMaxLength(1000);
        section.Ignore(s => s.HasText);
    }
}
