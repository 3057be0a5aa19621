namespace TamKy.NTM.Web.Documents.Pdf;

/// <summary>The head of the first page. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, ô 1–4, 5a.</summary>
internal sealed class LetterheadLayout(TextBlocks blocks, float width)
{
    private static readonly TextStyle Authority = new(OfficialLayout.AuthoritySize);
    private static readonly TextStyle Issuer = new(OfficialLayout.AuthoritySize, Bold: true);
    private static readonly TextStyle Country = new(OfficialLayout.CountrySize, Bold: true);
    private static readonly TextStyle Motto = new(OfficialLayout.MottoSize, Bold: true);
    private static readonly TextStyle Title = new(OfficialLayout.TitleSize, Bold: true);

    private readonly float left = PageSize.Points(OfficialLayout.LetterheadLeft);

    public IEnumerable<Strip> Head(Letterhead letterhead)
    {
        var issuerLines = TextLines.Fit(letterhead.IssuerLines, left, Issuer.Size, bold: true);
        var issuer = Left();
        if (letterhead.ParentAuthority is { } parent)
        {
            issuer.Add(TextLines.Fit([parent], left, Authority.Size), Authority);
        }

        issuer.Add(issuerLines, Issuer).Rule(TextLines.ShortRule(issuerLines, Issuer.Size, bold: true));
        var country = Right()
            .Add(OfficialLayout.Country, Country)
            .Add(OfficialLayout.Motto, Motto)
            .Rule(OfficialFonts.Width(OfficialLayout.Motto, Motto.Size, bold: true));
        yield return Stack.Beside(issuer, country) with { KeepWithNext = true };

        var number = Left().Add(letterhead.Number, new TextStyle(OfficialLayout.NumberSize));
        var date = Right().Add(letterhead.PlaceAndDate, new TextStyle(OfficialLayout.NumberSize, Italic: true));
        yield return Stack.Beside(number, date) with { SpaceBefore = 8, KeepWithNext = true };
    }

    public Strip Titles(DocumentTitle title)
    {
        var lines = TextLines.Fit(title.SummaryLines, width, Title.Size, bold: true);
        return new Stack(blocks, 0, width)
            .Add(title.Kind, Title)
            .Add(lines, Title)
            .Rule(TextLines.ShortRule(lines, Title.Size, bold: true))
            .ToStrip() with
        { SpaceBefore = 16, SpaceAfter = 5, KeepWithNext = true };
    }

    private Stack Left() => new(blocks, 0, left);

    private Stack Right() => new(blocks, left, width - left);
}
