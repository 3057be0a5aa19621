namespace TamKy.NTM.Tests.Kit.Word;

/// <summary>A run with the face it is printed in, after defaults, styles and direct formatting. Size in points.</summary>
public sealed record WordRun(string Text, double Size, bool Bold, bool Italic, string Fonts, string Colour, string Language);
