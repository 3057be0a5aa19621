using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class PortalInfoConfiguration : IEntityTypeConfiguration<PortalInfo>
{
    public void Configure(EntityTypeBuilder<PortalInfo> info) => info.Property(i => i.Id).ValueGeneratedNever();
}
