using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class TaskChangeConfiguration : IEntityTypeConfiguration<TaskChange>
{
    public void Configure(EntityTypeBuilder<TaskChange> change)
    {
        change.ToTable("TaskChanges");
        change.Property(c => c.What).HasMaxLength(TaskChange.WhatLength);
        change.Property(c => c.Reason).HasMaxLength(TaskChange.ReasonLength);
        change.Property(c => c.DecidedBy).HasMaxLength(TaskChange.DeciderLength);
        change.Property(c => c.By).HasMaxLength(WorkflowMapping.NameLength);
    }
}
