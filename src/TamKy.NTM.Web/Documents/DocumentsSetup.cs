namespace TamKy.NTM.Web.Documents;

/// <summary>The formats in which documents are written.</summary>
public static class DocumentsSetup
{
    public static IHostApplicationBuilder AddDocuments(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IDocumentWriter, WordWriter>();
        builder.Services.AddSingleton<IDocumentWriter, PdfWriter>();
        builder.Services.AddSingleton<IDocumentWriter, ExcelWriter>();
        builder.Services.AddSingleton<IDocumentWriter, HtmlWriter>();
        builder.Services.AddSingleton<IDocumentWriter, CsvWriter>();
        return builder;
    }
}
