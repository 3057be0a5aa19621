namespace TamKy.NTM.Domain.Calendar;

/// <summary>A day that is off although the week says work (Tết, a day in lieu), or worked although the week says off (làm bù); entered by the Office.</summary>
public sealed class DayOverride
{
    private DayOverride()
    {
    }

    public DayOverride(DateOnly date, bool isDayOff, string name, Provenance provenance)
    {
        Date = date;
        IsDayOff = isDayOff;
        Name = name;
        Provenance = provenance;
    }

    public int Id { get; private set; }

    /// <summary>One override a day.</summary>
    public DateOnly Date { get; private set; }

    public bool IsDayOff { get; private set; }

    /// <summary>As read in a sentence: "Tết Nguyên đán", "làm bù cho ngày 29/4".</summary>
    public string Name { get; private set; } = string.Empty;

    public Provenance Provenance { get; private set; } = null!;
}
