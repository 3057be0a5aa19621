using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class ProgrammeLineConfiguration : IEntityTypeConfiguration<ProgrammeLine>
{
    public void Configure(EntityTypeBuilder<ProgrammeLine> line)
    {
        line.ToTable("ProgrammeLines");
        line.Property(l => l.Locator).HasMaxLength(ProgrammeLine.LocatorLength);
        line.Property(l => l.Text).HasMaxLength(ProgrammeLine.TextLength);
    }
}
