using System.Globalization;

namespace TamKy.NTM.Web.Documents.Pdf;

/// <summary>Cuts a word that is longer than a line.</summary>
internal static class LongWord
{
    /// <summary>The part that fits, at least one letter, and the rest; null when nothing is left to cut.</summary>
    public static (MeasuredWord Head, MeasuredWord Tail)? Cut(TextShaper shaper, MeasuredWord word, float room)
    {
        var index = 0;
        while (index < word.Pieces.Count - 1 && word.Pieces[index].Right <= room)
        {
            index++;
        }

        var piece = word.Pieces[index];
        var length = FittingLength(shaper, piece, room - piece.X, mayBeEmpty: index > 0);
        if (index == word.Pieces.Count - 1 && length >= piece.Text.Text.Length)
        {
            return null;
        }

        var before = word.Pieces.Take(index).Select(Restore);
        var after = word.Pieces.Skip(index + 1).Select(Restore);
        var head = new StyledText(piece.Text.Text[..length], piece.Style);
        var tail = new StyledText(piece.Text.Text[length..], piece.Style);
        return (shaper.Measure([.. before, head], word.SpaceBefore), shaper.Measure([tail, .. after], null));
    }

    private static int FittingLength(TextShaper shaper, PlacedText piece, float room, bool mayBeEmpty)
    {
        var text = piece.Text.Text;
        var starts = StringInfo.ParseCombiningCharacters(text);
        var fitting = mayBeEmpty || starts.Length < 2 ? 0 : starts[1];
        var behindSign = 0;
        foreach (var end in starts.Skip(1).Append(text.Length))
        {
            if (shaper.Shape(text[..end], piece.Style).Width * piece.Style.Size > room)
            {
                break;
            }

            fitting = end;
            behindSign = text[end - 1] is '-' or '/' or '_' or '.' or '@' or ',' or ';' ? end : behindSign;
        }

        if (fitting == 0 && !mayBeEmpty)
        {
            return text.Length;
        }

        return behindSign > 0 && fitting < text.Length ? behindSign : fitting;
    }

    private static StyledText Restore(PlacedText part) => new(part.Text.Text, part.Style);
}
