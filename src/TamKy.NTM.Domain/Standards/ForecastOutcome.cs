namespace TamKy.NTM.Domain.Standards;

public enum ForecastOutcome
{
    Reaches,

    /// <summary>Fewer months with a figure than a line needs.</summary>
    TooFewValues,

    /// <summary>The line is flat or leads away from the threshold.</summary>
    NotApproaching,

    /// <summary>The line gets there later than anybody should say.</summary>
    TooFar,
}
