using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class WorkProgrammeConfiguration : IEntityTypeConfiguration<WorkProgramme>
{
    public void Configure(EntityTypeBuilder<WorkProgramme> programme)
    {
        programme.ToTable("WorkProgrammes");
        programme.Property(p => p.Title).HasMaxLength(WorkProgramme.TitleLength);
        programme.Property(p => p.Number).HasMaxLength(WorkProgramme.NumberLength);
        programme.Property(p => p.Note).HasMaxLength(WorkProgramme.NoteLength);
        programme.Property(p => p.DraftedBy).HasMaxLength(WorkflowMapping.NameLength);
        programme.Property(p => p.PutInForceBy).HasMaxLength(WorkflowMapping.NameLength);
        programme.HasProvenance();
        programme.HasIndex(p => p.Year).IsUnique();
        programme.HasMany(p => p.Lines).WithOne().HasForeignKey("ProgrammeId").IsRequired();
    }
}
