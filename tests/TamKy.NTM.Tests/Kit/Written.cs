using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Tests.Kit;

/// <summary>What a writer makes of a document.</summary>
public static class Written
{
    public static byte[] By(IDocumentWriter writer, Document document)
    {
        using var stream = new MemoryStream();
        writer.Write(document, stream);
        return stream.ToArray();
    }
}
