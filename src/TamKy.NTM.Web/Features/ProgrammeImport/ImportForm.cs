using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Features.ProgrammeImport;

/// <summary>How a file is read, as adjusted by hand on its preview.</summary>
public sealed record ImportForm
{
    /// <summary>The tables of the file, packed.</summary>
    [FromForm(Name = "noi-dung")]
    public string? Packed { get; init; }

    /// <summary>Which table, from 0.</summary>
    [FromForm(Name = "bang")]
    public int Table { get; init; }

    /// <summary>Number of the row of headings; null lets the portal look for it.</summary>
    [FromForm(Name = "dong-tieu-de")]
    public int? HeadRow { get; init; }

    /// <summary>The table that the columns were chosen for: with another one they are looked for anew.</summary>
    [FromForm(Name = "bang-cot")]
    public int? ColumnsOf { get; init; }

    [FromForm(Name = "cot")]
    public List<ColumnChoice> Columns { get; init; } = [];

    [FromForm(Name = "ghep")]
    public List<Match> Matches { get; init; } = [];

    /// <summary>For rows that name no field.</summary>
    [FromForm(Name = "linh-vuc")]
    [StringLength(WorkTask.FieldLength, ErrorMessage = "Lĩnh vực dài quá {1} ký tự.")]
    public string? Field { get; init; }

    [FromForm(Name = "bo-viec-thieu")]
    public bool RemovesMissing { get; init; }

    /// <summary>Version of the draft that was compared with.</summary>
    [FromForm(Name = "Version")]
    public int Version { get; init; }

    /// <param name="Place">Column from 0; null when the file has none.</param>
    public sealed record ColumnChoice(ImportColumn Column, int? Place);

    /// <param name="Unit">Code of the unit.</param>
    public sealed record Match(string? Name, string? Unit);
}
