namespace TamKy.NTM.Web;

/// <summary>Section "Demo".</summary>
public sealed class DemoOptions
{
    public const string Section = "Demo";

    /// <summary>Lets "seed --demo" run outside Development.</summary>
    public bool Enabled { get; set; }

    /// <summary>The day that a portal with demo data believes it is: the programme is of 2022. Without effect on real data.</summary>
    public DateOnly? Today { get; set; } = new(2022, 6, 17);
}
