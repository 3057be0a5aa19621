using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Web.Data;

/// <summary>Section "Storage": where evidence and issued files lie.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>Absolute once bound; a relative setting starts at the content root.</summary>
    [Required]
    public string Path { get; set; } = "data/files";
}
