using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class OrganizationUnitConfiguration : IEntityTypeConfiguration<OrganizationUnit>
{
    public void Configure(EntityTypeBuilder<OrganizationUnit> unit)
    {
        unit.ToTable("Units");
        unit.Property(u => u.Code).HasMaxLength(64);
        unit.Property(u => u.Name).HasMaxLength(250);
        unit.Property(u => u.ShortName).HasMaxLength(250);
        unit.Property(u => u.AdministrativeCode).HasMaxLength(16);
        unit.Property(u => u.Duty).HasMaxLength(500);
        unit.Property(u => u.Field).HasMaxLength(500);
        unit.Property(u => u.Note).HasMaxLength(1000);
        unit.HasProvenance();
        unit.HasIndex(u => u.Code).IsUnique();
        unit.HasOne(u => u.Parent).WithMany().HasForeignKey(u => u.ParentId);
        unit.HasMany(u => u.FormerNames).WithOne().HasForeignKey("UnitId").IsRequired();
        unit.HasMany(u => u.Predecessors).WithOne().HasForeignKey("UnitId").IsRequired();
    }
}
