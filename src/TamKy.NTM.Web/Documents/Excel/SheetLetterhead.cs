using ClosedXML.Excel;
using TamKy.NTM.Web.Documents.Pdf;

namespace TamKy.NTM.Web.Documents.Excel;

/// <summary>The head of an official document in two halves. A sheet cannot hold a rule of a given length, so joined em dashes stand for it.</summary>
internal sealed class SheetLetterhead(SheetRows rows)
{
    private const float RuleSize = 6;

    private static readonly TextStyle Authority = new(OfficialLayout.AuthoritySize);
    private static readonly TextStyle Issuer = new(OfficialLayout.AuthoritySize, Bold: true);
    private static readonly TextStyle Motto = new(OfficialLayout.MottoSize, Bold: true);

    private readonly int right = rows.Grid.ColumnFrom(OfficialLayout.LetterheadLeft * 72 / 25.4);

    public void Write(Letterhead letterhead)
    {
        var width = rows.Grid.Width(1, right - 1);
        var issuer = TextLines.Fit(letterhead.IssuerLines, width, Issuer.Size, bold: true);
        List<(string, TextStyle)> left =
        [
            .. letterhead.ParentAuthority is { } parent ? [(parent, Authority)] : Array.Empty<(string, TextStyle)>(),
            .. issuer.Select(line => (line, Issuer)),
            Rule(TextLines.ShortRule(issuer, Issuer.Size, bold: true)),
        ];
        List<(string, TextStyle)> country =
        [
            (OfficialLayout.Country, new TextStyle(OfficialLayout.CountrySize, Bold: true)),
            (OfficialLayout.Motto, Motto),
            Rule(OfficialFonts.Width(OfficialLayout.Motto, Motto.Size, bold: true)),
        ];
        rows.Beside(left, country, right, XLAlignmentHorizontalValues.Center);
        rows.Beside(
            [(letterhead.Number, new TextStyle(OfficialLayout.NumberSize))],
            [(letterhead.PlaceAndDate, new TextStyle(OfficialLayout.NumberSize, Italic: true))],
            right,
            XLAlignmentHorizontalValues.Center);
    }

    private static (string Text, TextStyle Style) Rule(double length) => (new string('—', Math.Max(1, (int)(length / RuleSize))), new TextStyle(RuleSize));
}
