namespace TamKy.NTM.Web.Documents.Html;

/// <summary>Letterhead, titles, addressees and signatures of the preview.</summary>
internal sealed class HtmlHead(HtmlMarkup markup)
{
    public void Letterhead(Letterhead head)
    {
        markup.Open("div", "vb-dau");
        markup.Open("div", "vb-co-quan");
        if (head.ParentAuthority is { } parent)
        {
            markup.Element("p", "vb-chu-quan", OfficialText.Capitals(parent));
        }

        markup.Lines("p", "vb-ban-hanh vb-ke", head.IssuerLines.Select(OfficialText.Capitals));
        markup.Close();
        markup.Open("div", "vb-quoc-hieu");
        markup.Element("p", "vb-ten-nuoc", OfficialLayout.Country);
        markup.Element("p", "vb-tieu-ngu", OfficialLayout.Motto);
        markup.Close();
        markup.Element("p", "vb-so-ky-hieu", head.Number);
        markup.Element("p", "vb-ngay", head.PlaceAndDate);
        markup.Close();
    }

    public void Title(DocumentTitle title)
    {
        markup.Element("h2", "vb-ten", OfficialText.Capitals(title.Kind));
        markup.Lines("p", "vb-trich-yeu vb-ke", title.SummaryLines);
    }

    public void Addressees(Addressees addressees)
    {
        markup.Element("p", addressees.Names.Count == 1 ? "vb-kinh-gui vb-giua" : "vb-kinh-gui", OfficialText.AddresseesHead(addressees));
        if (addressees.Names.Count > 1)
        {
            List("vb-gui", OfficialText.Closed(addressees.Names));
        }
    }

    public void Appendix(AppendixTitle appendix)
    {
        Titled("vb-ten", appendix.Label, appendix.Name);
        markup.Element("p", "vb-kem-theo vb-ke", appendix.AttachedTo);
    }

    public void Form(FormTitle form) => Titled("vb-ten", form.Label, form.Name);

    public void Signature(SignatureBlock signature)
    {
        markup.Open("div", "vb-ky-ten");
        markup.Open("div", "vb-noi-nhan");
        markup.Element("p", null, OfficialText.RecipientsLabel);
        List("vb-nhan", OfficialText.Closed(signature.Recipients));
        markup.Close();
        markup.Open("div", "vb-nguoi-ky");
        markup.Lines("p", "vb-quyen-han", signature.AuthorityLines.Select(OfficialText.Capitals));
        markup.Lines("p", "vb-ho-ten", Present(signature.OtherPosition is { } position ? OfficialText.Capitals(position) : null, signature.SignerName));
        markup.Close();
        markup.Close();
    }

    public void TableSigners(TableSigners signers)
    {
        markup.Open("div", "vb-ky-bieu");
        Signer(signers.LeftTitle, signers.LeftName);
        Signer(signers.RightTitle, signers.RightName);
        markup.Close();
    }

    private void Signer(string title, string? name)
    {
        markup.Open("div", "vb-nguoi-ky");
        markup.Element("p", "vb-quyen-han", OfficialText.Capitals(title));
        markup.Element("p", "vb-ghi-ro", OfficialText.SignHere);
        markup.Lines("p", "vb-ho-ten", Present(name));
        markup.Close();
    }

    private void Titled(string cssClass, string label, string name)
    {
        markup.Open("h2", cssClass);
        markup.Element("span", "vb-nhan-ten", label);
        markup.Text(" ");
        markup.Element("span", null, OfficialText.Capitals(name));
        markup.Close();
    }

    private void List(string cssClass, IEnumerable<string> items)
    {
        markup.Open("ul", cssClass);
        foreach (var item in items)
        {
            markup.Element("li", null, item);
        }

        markup.Close();
    }

    private static IEnumerable<string> Present(params string?[] lines) => lines.OfType<string>();
}
