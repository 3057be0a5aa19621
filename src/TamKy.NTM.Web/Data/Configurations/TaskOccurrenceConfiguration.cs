using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class TaskOccurrenceConfiguration : IEntityTypeConfiguration<TaskOccurrence>
{
    public void Configure(EntityTypeBuilder<TaskOccurrence> occurrence)
    {
        occurrence.HasWorkflow<TaskOccurrence, TaskState, TaskAction>("TaskOccurrences");
        occurrence.Property(o => o.PeriodKey).HasMaxLength(TaskPeriod.KeyLength);
        occurrence.Property(o => o.Progress).HasMaxLength(TaskOccurrence.TextLength);
        occurrence.Property(o => o.Cause).HasMaxLength(TaskOccurrence.TextLength);
        occurrence.Property(o => o.StoppedBy).HasMaxLength(TaskOccurrence.DeciderLength);
        occurrence.HasOne(o => o.Task).WithMany().HasForeignKey(o => o.TaskId);
        occurrence.HasMany(o => o.Requests).WithOne().HasForeignKey("OccurrenceId").IsRequired();
        occurrence.HasIndex(o => new { o.TaskId, o.UnitId, o.PeriodKey }).IsUnique();
    }
}
