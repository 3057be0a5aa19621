using System.Runtime.InteropServices;
using HarfBuzzSharp;
using SkiaSharp;
using SkiaSharp.HarfBuzz;

namespace TamKy.NTM.Web.Documents.Pdf;

/// <summary>
/// Reduces a font to the letters of one document. Skia embeds a font whole (half a megabyte a face); the subsetter of HarfBuzz is in the same
/// native library as its shaper but has no managed wrapper, so it is called here. Glyphs keep their numbers: text shaped before stays valid.
/// </summary>
internal static class FontSubset
{
    private const string Library = "libHarfBuzzSharp";
    private const uint NoHinting = 0x1;
    private const uint RetainGlyphNumbers = 0x2;
    private const uint NoLayoutClosure = 0x200;

    public static SKTypeface Create(SKTypeface typeface, IEnumerable<ushort> glyphs, IEnumerable<int> letters)
    {
        using var stream = typeface.OpenStream(out var index);
        using var blob = stream.ToHarfBuzzBlob();
        using var face = new Face(blob, index);
        var input = CreateInput(glyphs, letters);
        var subset = IntPtr.Zero;
        try
        {
            subset = Subset(face.Handle, input);
            return subset == IntPtr.Zero ? throw new InvalidOperationException("The document font could not be reduced.") : Read(subset);
        }
        finally
        {
            DestroyFace(subset);
            DestroyInput(input);
        }
    }

    private static IntPtr CreateInput(IEnumerable<ushort> glyphs, IEnumerable<int> letters)
    {
        var input = NewInput();
        SetFlags(input, NoHinting | RetainGlyphNumbers | NoLayoutClosure);
        foreach (var glyph in glyphs)
        {
            Add(Glyphs(input), glyph);
        }

        foreach (var letter in letters)
        {
            Add(Letters(input), (uint)letter);
        }

        return input;
    }

    private static SKTypeface Read(IntPtr face)
    {
        var blob = Blob(face);
        try
        {
            using var data = SKData.CreateCopy(Data(blob, out var length), (ulong)length);
            return SKTypeface.FromData(data);
        }
        finally
        {
            DestroyBlob(blob);
        }
    }

    [DllImport(Library, EntryPoint = "hb_subset_input_create_or_fail", ExactSpelling = true)]
    private static extern IntPtr NewInput();

    [DllImport(Library, EntryPoint = "hb_subset_input_set_flags", ExactSpelling = true)]
    private static extern void SetFlags(IntPtr input, uint flags);

    [DllImport(Library, EntryPoint = "hb_subset_input_glyph_set", ExactSpelling = true)]
    private static extern IntPtr Glyphs(IntPtr input);

    [DllImport(Library, EntryPoint = "hb_subset_input_unicode_set", ExactSpelling = true)]
    private static extern IntPtr Letters(IntPtr input);

    [DllImport(Library, EntryPoint = "hb_set_add", ExactSpelling = true)]
    private static extern void Add(IntPtr set, uint value);

    [DllImport(Library, EntryPoint = "hb_subset_or_fail", ExactSpelling = true)]
    private static extern IntPtr Subset(IntPtr face, IntPtr input);

    [DllImport(Library, EntryPoint = "hb_subset_input_destroy", ExactSpelling = true)]
    private static extern void DestroyInput(IntPtr input);

    [DllImport(Library, EntryPoint = "hb_face_reference_blob", ExactSpelling = true)]
    private static extern IntPtr Blob(IntPtr face);

    [DllImport(Library, EntryPoint = "hb_face_destroy", ExactSpelling = true)]
    private static extern void DestroyFace(IntPtr face);

    [DllImport(Library, EntryPoint = "hb_blob_get_data", ExactSpelling = true)]
    private static extern IntPtr Data(IntPtr blob, out uint length);

    [DllImport(Library, EntryPoint = "hb_blob_destroy", ExactSpelling = true)]
    private static extern void DestroyBlob(IntPtr blob);
}
