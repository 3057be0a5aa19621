using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class UnitSuccessionConfiguration : IEntityTypeConfiguration<UnitSuccession>
{
    public void Configure(EntityTypeBuilder<UnitSuccession> succession)
    {
        succession.ToTable("UnitSuccessions");
        succession.HasOne(s => s.Predecessor).WithMany().HasForeignKey(s => s.PredecessorId);
        succession.HasIndex("UnitId", nameof(UnitSuccession.PredecessorId)).IsUnique();
    }
}
