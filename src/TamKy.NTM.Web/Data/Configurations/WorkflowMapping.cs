using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Workflows;

namespace TamKy.NTM.Web.Data.Configurations;

internal static class WorkflowMapping
{
    public const int NameLength = 200;

    /// <summary>What every record with a workflow needs: its unit, its history and its authors.</summary>
    public static void HasWorkflow<T, TState, TAction>(this EntityTypeBuilder<T> record, string table)
        where T : WorkflowRecord<TState, TAction>
        where TState : struct, Enum
        where TAction : struct, Enum
    {
        record.ToTable(table);
        record.HasOne(r => r.Unit).WithMany().HasForeignKey(r => r.UnitId);
        record.Ignore(r => r.Rules);
        record.Ignore(r => r.CommuneId);
        record.OwnsMany(r => r.Steps, step =>
        {
            step.ToTable(table + "Steps");
            step.HasKey(s => s.Id);
            step.Property(s => s.UserName).HasMaxLength(NameLength);
            step.Property(s => s.Comment).HasMaxLength(ReviewLimits.Comment);
        });
        record.OwnsMany(r => r.Authors, author =>
        {
            author.ToTable(table + "Authors");
            author.HasKey(a => a.Id);
            author.Property(a => a.Name).HasMaxLength(NameLength);
        });
    }
}
