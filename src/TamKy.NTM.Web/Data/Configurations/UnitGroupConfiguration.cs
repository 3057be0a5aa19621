using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class UnitGroupConfiguration : IEntityTypeConfiguration<UnitGroup>
{
    public void Configure(EntityTypeBuilder<UnitGroup> group)
    {
        group.ToTable("UnitGroups");
        group.Property(g => g.Kinds).HasMaxLength(200).HasConversion(
            kinds => string.Join(',', kinds),
            text => text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<UnitKind>).ToList(),
            new ValueComparer<IReadOnlyList<UnitKind>>((left, right) => left!.SequenceEqual(right!), kinds => kinds.Aggregate(0, HashCode.Combine)));
        group.HasOne(g => g.Unit).WithMany().HasForeignKey(g => g.UnitId);
        group.HasIndex(g => g.UnitId).IsUnique();
        group.OwnsMany(g => g.Changes, change =>
        {
            change.ToTable("UnitGroupChanges");
            change.HasKey(c => c.Id);
            change.Property(c => c.Reason).HasMaxLength(GroupChange.ReasonLength);
            change.Property(c => c.By).HasMaxLength(WorkflowMapping.NameLength);
            change.HasOne(c => c.Unit).WithMany().HasForeignKey(c => c.UnitId);
        });
    }
}
