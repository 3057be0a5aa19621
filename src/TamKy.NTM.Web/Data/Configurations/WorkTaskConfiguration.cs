using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class WorkTaskConfiguration : IEntityTypeConfiguration<WorkTask>
{
    public void Configure(EntityTypeBuilder<WorkTask> task)
    {
        task.ToTable("WorkTasks");
        task.Property(t => t.Code).HasMaxLength(WorkTask.CodeLength);
        task.Property(t => t.Clause).HasMaxLength(WorkTask.ClauseLength);
        task.Property(t => t.Title).HasMaxLength(WorkTask.TitleLength);
        task.Property(t => t.Field).HasMaxLength(WorkTask.FieldLength);
        task.Property(t => t.DeadlineText).HasMaxLength(WorkTask.TextLength);
        task.Property(t => t.ExpectedEvidence).HasMaxLength(WorkTask.TextLength);
        task.Property(t => t.Note).HasMaxLength(WorkTask.TextLength);
        task.Property(t => t.Inferred).HasMaxLength(WorkTask.TextLength);
        task.HasProvenance();
        task.HasOne(t => t.Programme).WithMany().HasForeignKey(t => t.ProgrammeId);
        task.HasOne(t => t.Parent).WithMany().HasForeignKey(t => t.ParentId);
        task.HasOne(t => t.Owner).WithMany().HasForeignKey(t => t.OwnerId);
        task.HasIndex(t => t.Code).IsUnique();
        task.Ignore(t => t.Leads);
        task.Ignore(t => t.Coordinators);
        task.OwnsMany(t => t.Assignments, assignment =>
        {
            assignment.ToTable("TaskAssignments");
            assignment.HasKey(a => a.Id);
            assignment.Property(a => a.Label).HasMaxLength(TaskAssignment.LabelLength);
            assignment.HasOne(a => a.Unit).WithMany().HasForeignKey(a => a.UnitId);
        });
        task.HasMany(t => t.Changes).WithOne().HasForeignKey("TaskId").IsRequired();
        task.OwnsMany(t => t.Criteria, criterion =>
        {
            criterion.ToTable("TaskCriteria");
            criterion.Property<int>("Id");
            criterion.HasKey("Id");
            criterion.Property(c => c.SetCode).HasMaxLength(TaskCriterion.SetCodeLength);
        });
    }
}
