namespace TamKy.NTM.Web.Documents;

/// <summary>Prints a <see cref="Document"/> in one format. The same document gives the same bytes.</summary>
public interface IDocumentWriter
{
    /// <summary>Extension without a dot: docx, pdf, xlsx, html, csv.</summary>
    string Format { get; }

    string ContentType { get; }

    void Write(Document document, Stream output);
}
