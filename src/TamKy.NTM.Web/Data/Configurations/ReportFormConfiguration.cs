using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class ReportFormConfiguration : IEntityTypeConfiguration<ReportForm>
{
    public void Configure(EntityTypeBuilder<ReportForm> form)
    {
        form.ToTable("ReportForms");
        form.Property(f => f.Code).HasMaxLength(64);
        form.Property(f => f.Title).HasMaxLength(300);
        form.HasIndex(f => f.Code).IsUnique();
        form.HasMany(f => f.Sections).WithOne().HasForeignKey("ReportFormId").IsRequired().OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ReportSectionConfiguration : IEntityTypeConfiguration<ReportSection>
{
    public void Configure(EntityTypeBuilder<ReportSection> section)
    {
        section.ToTable("ReportSections");
        section.Property(s => s.Code).HasMaxLength(16);
        section.Property(s => s.Title).HasMaxLength(300);
        section.Property(s => s.Hint).HasMaxLength(1000);
        section.Property(s => s.Kind).HasConversion<string>().HasMaxLength(32);
        section.Ignore(s => s.HasText);
    }
}
