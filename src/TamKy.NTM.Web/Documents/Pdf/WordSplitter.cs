using System.Text;

namespace TamKy.NTM.Web.Documents.Pdf;

/// <summary>Splits text into words. Letters are composed first, for text typed with separate marks.</summary>
internal static class WordSplitter
{
    public static IEnumerable<SplitWord> Split(IReadOnlyList<StyledText> text)
    {
        var pieces = new List<StyledText>();
        var piece = new StringBuilder();
        TextStyle? space = null;
        foreach (var run in text)
        {
            foreach (var letter in run.Text.Normalize(NormalizationForm.FormC))
            {
                if (letter is '\n' or ' ' or '\t')
                {
                    EndPiece(piece, run.Style, pieces);
                    if (pieces.Count > 0 || letter == '\n')
                    {
                        yield return new SplitWord([.. pieces], space, letter == '\n');
                        pieces.Clear();
                    }

                    space = letter == '\n' ? null : run.Style;
                }
                else if (!char.IsControl(letter))
                {
                    piece.Append(letter);
                }
            }

            EndPiece(piece, run.Style, pieces);
        }

        if (pieces.Count > 0)
        {
            yield return new SplitWord([.. pieces], space, EndsLine: false);
        }
    }

    private static void EndPiece(StringBuilder piece, TextStyle style, List<StyledText> pieces)
    {
        if (piece.Length > 0)
        {
            pieces.Add(new StyledText(piece.ToString(), style));
            piece.Clear();
        }
    }
}
