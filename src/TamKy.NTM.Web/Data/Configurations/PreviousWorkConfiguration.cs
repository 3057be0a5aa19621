using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class PreviousWorkConfiguration : IEntityTypeConfiguration<PreviousWork>
{
    public void Configure(EntityTypeBuilder<PreviousWork> work)
    {
        work.ToTable("PreviousWorks");
        work.Property(w => w.Text).HasMaxLength(ReportLimits.Text);
        work.Property(w => w.Note).HasMaxLength(ReportLimits.Remark);
    }
}
