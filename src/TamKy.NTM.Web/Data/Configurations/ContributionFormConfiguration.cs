using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class ContributionFormConfiguration : IEntityTypeConfiguration<ContributionForm>
{
    public void Configure(EntityTypeBuilder<ContributionForm> form)
    {
        form.ToTable("ContributionForms");
        form.Property(f => f.Code).HasMaxLength(64);
        form.Property(f => f.Name).HasMaxLength(200);
        form.Property(f => f.QuantityUnit).HasMaxLength(FundingLimits.QuantityUnit);
        form.HasProvenance();
        form.HasIndex(f => f.Code).IsUnique();
    }
}
