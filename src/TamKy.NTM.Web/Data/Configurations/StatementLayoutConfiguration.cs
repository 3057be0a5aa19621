using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class StatementLayoutConfiguration : IEntityTypeConfiguration<StatementLayout>
{
    public void Configure(EntityTypeBuilder<StatementLayout> layout)
    {
        layout.ToTable("StatementLayouts");
        layout.Ignore(l => l.Columns);
        layout.Property(l => l.Signature).HasMaxLength(StatementLayout.SignatureLength);
        layout.Property(l => l.By).HasMaxLength(FundingLimits.Person);
        layout.HasIndex(l => l.Signature).IsUnique();
    }
}
