namespace TamKy.NTM.Web.Features.Shared;

public enum ChartKind
{
    /// <summary>Values over time, with a dashed line for the target where there is one.</summary>
    Line,

    /// <summary>Values side by side.</summary>
    Bars,

    /// <summary>The shape of a course, within a line of text or a cell.</summary>
    Sparkline,
}
