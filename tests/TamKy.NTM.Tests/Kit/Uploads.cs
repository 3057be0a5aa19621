using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using TamKy.NTM.Domain.Evidence;

namespace TamKy.NTM.Tests.Kit;

/// <summary>A file as a browser sends it.</summary>
public sealed record SentFile(string Name, byte[] Content, string ContentType = "application/octet-stream");

/// <summary>Sends files by the form that is really there, hidden fields and token included.</summary>
public static class Uploads
{
    public const string Water = "CT:XA-NTM-2021-2025:17:17.1";

    public static string AddressFor(string unit, string target = Water) => $"/ho-so/them?xa={unit}&cho={target}";

    public static Task<Answer> UploadAsync(this HttpClient client, string address, params SentFile[] files) =>
        client.UploadAsync(address, [("Kind", "XET-NGHIEM-NUOC"), ("IssuedOn", "1/6/2022")], files);

    public static async Task<Answer> UploadAsync(this HttpClient client, string address, (string Name, string Value)[] fields, params SentFile[] files)
    {
        var page = await client.PageAsync(address);
        var form = (IHtmlFormElement)page.QuerySelector("form[enctype]")!;
        using var content = new MultipartFormDataContent();
        foreach (var input in form.QuerySelectorAll("input").OfType<IHtmlInputElement>().Where(input => input.Type is "hidden" || (input.Name == "Targets" && input.IsChecked)))
        {
            content.Add(new StringContent(input.Value), input.Name!);
        }

        foreach (var (name, value) in fields)
        {
            Assert.True(form.QuerySelector($"[name={name}]") is not null, $"{address} has no field {name}.");
            content.Add(new StringContent(value), name);
        }

        foreach (var file in files)
        {
            var part = new ByteArrayContent(file.Content);
            part.Headers.ContentType = new MediaTypeHeaderValue(file.ContentType);
            part.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"Files\"; filename=\"{file.Name.Replace("\"", "\\\"", StringComparison.Ordinal)}\"");
            content.Add(part);
        }

        using var response = await client.PostAsync(form.GetAttribute("action"), content);
        return await Answer.OfAsync(response);
    }

    /// <summary>The unit's files with this name.</summary>
    public static Task<List<EvidenceFile>> EvidenceAsync(this TestApp app, string name) =>
        app.WithDbAsync(db => Task.FromResult(db.EvidenceFiles.Where(file => file.FileName == name).ToList()));
}
