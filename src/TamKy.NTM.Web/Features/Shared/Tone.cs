namespace TamKy.NTM.Web.Features.Shared;

/// <summary>How much something asks for attention. Red means late or wrong, nothing else; "chưa đạt" is amber.</summary>
public enum Tone
{
    Plain,
    Ok,
    Warn,
    Bad,
}
