using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Features.ProgrammeDraft;

/// <summary>What a programme says of itself, as typed.</summary>
public sealed record HeadForm
{
    [Required(ErrorMessage = "Ghi tên chương trình.")]
    [StringLength(WorkProgramme.TitleLength, ErrorMessage = "Tên dài quá {1} ký tự.")]
    public string? Title { get; init; }

    [StringLength(WorkProgramme.NumberLength, ErrorMessage = "Số, ký hiệu dài quá {1} ký tự.")]
    public string? Number { get; init; }

    public DateOnly? IssuedOn { get; init; }

    [StringLength(WorkProgramme.NoteLength, ErrorMessage = "Ghi chú dài quá {1} ký tự.")]
    public string? Note { get; init; }

    [Required(ErrorMessage = "Ghi nguồn: văn bản nào, đọc ở đâu.")]
    [StringLength(WorkProgramme.SourceLength, ErrorMessage = "Nguồn dài quá {1} ký tự.")]
    public string? Source { get; init; }

    public bool IsConfirmed { get; init; }

    public int Version { get; init; }

    public static HeadForm Of(WorkProgramme programme) => new()
    {
        Title = programme.Title,
        Number = programme.Number,
        IssuedOn = programme.IssuedOn,
        Note = programme.Note,
        Source = programme.Provenance.Source,
        IsConfirmed = programme.Provenance.Confidence is Confidence.Confirmed,
        Version = programme.Version,
    };

    public Provenance Provenance => new(Source ?? string.Empty, IsConfirmed ? Confidence.Confirmed : Confidence.ToBeConfirmed);
}
