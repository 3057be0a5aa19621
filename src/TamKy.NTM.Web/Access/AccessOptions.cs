using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Web.Access;

/// <summary>Section "Access".</summary>
public sealed class AccessOptions
{
    public const string Section = "Access";

    /// <summary>Sign-ins that one address may try in a minute; an office shares an address.</summary>
    [Range(1, 100_000)]
    public int SignInsPerMinute { get; set; } = 30;

    /// <summary>Calendars that one address may read in a minute.</summary>
    [Range(1, 100_000)]
    public int CalendarReadsPerMinute { get; set; } = 60;

    [Range(5, 24 * 60)]
    public int SessionMinutes { get; set; } = 8 * 60;
}
