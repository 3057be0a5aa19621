using TamKy.NTM.Tests.Kit;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Tests.Documents;

public class WrittenFiles
{
    private static readonly IDocumentWriter[] Writers = [new WordWriter(), new HtmlWriter()];

    /// <summary>Leaves the samples in the directory that NTM_DOCUMENTS names, for a person to look at.</summary>
    [Fact]
    public void Every_writer_writes_every_sample()
    {
        var folder = Environment.GetEnvironmentVariable("NTM_DOCUMENTS");
        (string Name, Document Document)[] samples =
            [
                ("bao-cao", SampleDocuments.ConsolidatedReport()),
                ("bao-cao-250-xa", SampleDocuments.ProvinceReport()),
                ("bieu", SampleDocuments.StandAloneForm()),
            ];

        foreach (var (name, document) in samples)
        {
            foreach (var writer in Writers)
            {
                using var written = new MemoryStream();
                writer.Write(document, written);

                Assert.True(written.Length > 1000, $"{name}.{writer.Format}");
                if (folder is not null)
                {
                    Directory.CreateDirectory(folder);
                    File.WriteAllBytes(Path.Combine(folder, $"{name}.{writer.Format}"), written.ToArray());
                }
            }
        }
    }
}
