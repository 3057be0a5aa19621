using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Calendar;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class DayOverrideConfiguration : IEntityTypeConfiguration<DayOverride>
{
    public void Configure(EntityTypeBuilder<DayOverride> day)
    {
        day.Property(d => d.Name).HasMaxLength(200);
        day.HasProvenance();
        day.HasIndex(d => d.Date).IsUnique();
    }
}
