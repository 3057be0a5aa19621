using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain;

/// <summary>How sure the office is of a fact.</summary>
public enum Confidence
{
    [Display(Name = "chắc")]
    Confirmed,

    /// <summary>From memory, custom or an unread text: always shown with the fact, until the office confirms it.</summary>
    [Display(Name = "cần kiểm")]
    ToBeConfirmed,
}

/// <summary>Where a fact of the reference data was read, and how sure it is.</summary>
public sealed record Provenance(string Source, Confidence Confidence);
