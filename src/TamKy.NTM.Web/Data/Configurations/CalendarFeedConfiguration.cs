using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Access;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class CalendarFeedConfiguration : IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<CalendarFeed> feed)
    {
        feed.Property(f => f.SecretHash).HasMaxLength(CalendarFeed.HashLength);
        feed.HasOne<AppUser>().WithMany().HasForeignKey(f => f.UserId);
        feed.HasIndex(f => f.UserId).IsUnique();
        feed.HasIndex(f => f.SecretHash).IsUnique();
    }
}
