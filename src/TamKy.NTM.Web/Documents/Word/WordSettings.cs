using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TamKy.NTM.Web.Documents.Word;

/// <summary>Word 2013 rules (mode 15): the edge of a table stands on the margin, not the text of its first cell.</summary>
internal static class WordSettings
{
    private const string Office = "http://schemas.microsoft.com/office/word";

    public static W.Settings Build() => new(
        new W.Zoom { Percent = "100" },
        new W.DefaultTabStop { Val = 720 },
        new W.CharacterSpacingControl { Val = W.CharacterSpacingValues.DoNotCompress },
        new W.Compatibility(
            Setting(W.CompatSettingNameValues.CompatibilityMode, "15"),
            Setting(W.CompatSettingNameValues.OverrideTableStyleFontSizeAndJustification, "1"),
            Setting(W.CompatSettingNameValues.EnableOpenTypeFeatures, "1"),
            Setting(W.CompatSettingNameValues.DoNotFlipMirrorIndents, "1")),
        new W.ThemeFontLanguages { Val = "vi-VN" },
        new W.DecimalSymbol { Val = "," },
        new W.ListSeparator { Val = ";" });

    private static W.CompatibilitySetting Setting(W.CompatSettingNameValues name, string value) => new() { Name = name, Uri = Office, Val = value };
}
