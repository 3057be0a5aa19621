using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class FundingLineConfiguration : IEntityTypeConfiguration<FundingLine>
{
    public void Configure(EntityTypeBuilder<FundingLine> line)
    {
        line.ToTable("FundingLines");
        line.Ignore(l => l.IsBudget);
        line.Ignore(l => l.Balance);
        line.HasOne(l => l.Unit).WithMany().HasForeignKey(l => l.UnitId);
        line.HasOne(l => l.Source).WithMany().HasForeignKey(l => l.SourceId);
        line.HasOne(l => l.Capital).WithMany().HasForeignKey(l => l.CapitalId);
        line.HasMany(l => l.Entries).WithOne().HasForeignKey(e => e.LineId).IsRequired();

        line.HasIndex(l => new { l.Year, l.UnitId, l.SourceId, l.CapitalId }).IsUnique();

        // A database counts two empty capitals as different, so lines without a capital have an index of their own.
        line.HasIndex(l => new { l.Year, l.UnitId, l.SourceId }).IsUnique().HasFilter("CapitalId IS NULL");
    }
}
