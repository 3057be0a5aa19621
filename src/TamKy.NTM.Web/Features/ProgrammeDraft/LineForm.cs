using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Features.ProgrammeDraft;

/// <summary>A line of the document, as typed.</summary>
public sealed record LineForm
{
    [Required(ErrorMessage = "Ghi số thứ tự của dòng.")]
    [Range(1, ProgrammeLine.MostNumber, ErrorMessage = "Số thứ tự dòng từ {1} đến {2}.")]
    public int? Number { get; init; }

    [Required(ErrorMessage = "Ghi vị trí của dòng, ví dụ III.1.")]
    [StringLength(ProgrammeLine.LocatorLength, ErrorMessage = "Vị trí dài quá {1} ký tự.")]
    public string? Locator { get; init; }

    [Required(ErrorMessage = "Ghi nguyên văn của dòng.")]
    [StringLength(ProgrammeLine.TextLength, ErrorMessage = "Nguyên văn dài quá {1} ký tự.")]
    public string? Text { get; init; }

    /// <summary>The number it had; null for a new line.</summary>
    public int? From { get; init; }

    public int Version { get; init; }

    public static LineForm Of(WorkProgramme programme, ProgrammeLine? line) => line is null
        ? new LineForm { Number = programme.Lines.Select(own => own.Number).DefaultIfEmpty().Max() + 1, Version = programme.Version }
        : new LineForm { Number = line.Number, Locator = line.Locator, Text = line.Text, From = line.Number, Version = programme.Version };
}
