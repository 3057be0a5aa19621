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
        form.HasProvenance();
        form.HasIndex(f => f.Code).IsUnique();
        form.HasMany(f => f.Sections).WithOne().HasForeignKey("ReportFormId").IsRequired();
    }
}
