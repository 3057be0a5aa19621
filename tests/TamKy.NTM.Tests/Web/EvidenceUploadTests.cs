using System.Net;
using System.Security.Cryptography;
using SkiaSharp;
using TamKy.NTM.Tests.Kit;
using TamKy.NTM.Web.Storage;

namespace TamKy.NTM.Tests.Web;

/// <summary>What people send, and what people who mean harm send: every file is taken whole or refused with a sentence, and leaves nothing behind.</summary>
public sealed class EvidenceUploadTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Unit = "XA-TAMPHU";

    private static readonly Dictionary<string, (string Name, Func<byte[]> Content, string Words)> Corpus = new()
    {
        ["empty"] = ("rong.pdf", () => [], "Tệp rỗng"),
        ["program"] = ("chuong-trinh.exe", () => [0x4D, 0x5A, 0x90], "Loại tệp này cổng không nhận"),
        ["no extension"] = ("tai-lieu", () => HostileFiles.Pdf(), "Loại tệp này cổng không nhận"),
        ["program called pdf"] = ("bien-ban.pdf", () => [0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0, 4], "không phải PDF"),
        ["page called pdf"] = ("trang.pdf", () => HostileFiles.Bytes("<html><script>alert(1)</script></html>"), "không phải PDF"),
        ["truncated pdf"] = ("cut.pdf", () => HostileFiles.Bytes("%PDF-1.7\n1 0 obj <<"), "cắt cụt"),
        ["page called picture"] = ("anh.png", () => HostileFiles.Bytes("<svg onload=alert(1)>"), "không phải ảnh PNG"),
        ["page behind the sign of a picture"] = ("anh.jpg", () => [0xFF, 0xD8, 0xFF, 0xE0, .. HostileFiles.Bytes("<html><script>alert(1)</script></html>")], "Ảnh hỏng"),
        ["page behind the sign of a png"] = ("anh.png", () => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. HostileFiles.Bytes("<script>alert(1)</script>")], "Ảnh hỏng"),
        ["jpg called png"] = ("anh.png", () => HostileFiles.Picture(SKEncodedImageFormat.Jpeg), "Đổi đuôi tên tệp"),
        ["old word"] = ("cu.docx", () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], "kiểu cũ"),
        ["macro"] = ("macro.docx", HostileFiles.WithMacro, "macro"),
        ["macro by its type"] = ("macro.docx", HostileFiles.MacroType, "macro"),
        ["external entity"] = ("xxe.docx", HostileFiles.Xxe, "DTD"),
        ["entities upon entities"] = ("cuoi.docx", HostileFiles.BillionLaughs, "DTD"),
        ["path inside"] = ("duong-dan.docx", HostileFiles.PathInside, "đường dẫn lạ"),
        ["remote template"] = ("mau.docx", HostileFiles.RemoteTemplate, "địa chỉ bên ngoài"),
        ["bomb"] = ("bom.docx", HostileFiles.Bomb, "bung ra quá lớn"),
        ["bomb that lies"] = ("bom-doi.docx", HostileFiles.LyingBomb, "hỏng hoặc bị cắt cụt"),
        ["many entries"] = ("nhieu.docx", HostileFiles.ManyEntries, "bung ra quá lớn"),
        ["truncated zip"] = ("cut.docx", () => HostileFiles.Word()[..^30], "cắt cụt"),
        ["damaged zip"] = ("hong.docx", () => Damaged(HostileFiles.Word(new string('x', 3000))), "hỏng"),
        ["zip"] = ("nen.docx", () => [0x50, 0x4B, 5, 6, .. new byte[18]], "không phải Word"),
        ["excel called word"] = ("bang.docx", HostileFiles.Excel, "Đổi đuôi tên tệp"),
    };

    public static TheoryData<string> Hostile => [.. Corpus.Keys];

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_hostile_file_is_refused_with_a_sentence_and_leaves_nothing(string which)
    {
        var (name, content, words) = Corpus[which];
        var officer = await app.AsAsync("xa.tamphu");
        var before = Stored();

        var answer = await officer.UploadAsync(Uploads.AddressFor(Unit), new SentFile(name, content()));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(words, answer.Text);
        Assert.Equal("1/6/2022", answer.Page.QuerySelector("[name=IssuedOn]")!.GetAttribute("value"));
        Assert.Equal(before, Stored());
        Assert.Empty(await app.EvidenceAsync(name));
    }

    [Theory]
    [InlineData("a.pdf", "application/pdf")]
    [InlineData("a.jpg", "image/jpeg")]
    [InlineData("a.JPEG", "image/jpeg")]
    [InlineData("a.png", "image/png")]
    [InlineData("a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("a.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public async Task A_sound_file_comes_back_byte_for_byte_as_a_download(string kind, string contentType)
    {
        var content = Path.GetExtension(kind).ToLowerInvariant() switch
        {
            ".pdf" => HostileFiles.Pdf(kind),
            ".png" => HostileFiles.Picture(SKEncodedImageFormat.Png, 61),
            ".docx" => HostileFiles.Word("<w:p>1</w:p>"),
            ".xlsx" => HostileFiles.Excel(),
            _ => HostileFiles.Picture(SKEncodedImageFormat.Jpeg, kind.Length * 10),
        };
        var officer = await app.AsAsync("xa.tamphu");

        var answer = await officer.UploadAsync(Uploads.AddressFor(Unit), new SentFile($"../Đường dẫn/{kind}", content, "text/html"));

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var file = Assert.Single(await app.EvidenceAsync(kind));
        using var response = await officer.GetAsync($"/ho-so/{file.Id}");
        Assert.Equal(content, await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(contentType, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal((content.Length, Convert.ToHexStringLower(SHA256.HashData(content))), (file.Size, file.Sha256));
        Assert.DoesNotContain("a", Path.GetExtension(file.StoredName));
    }

    [Fact]
    public async Task A_picture_is_shrunk_when_asked_and_stays_a_picture()
    {
        var officer = await app.AsAsync("xa.tamphu");
        var large = HostileFiles.Picture(SKEncodedImageFormat.Jpeg, 4000, 3000);

        await officer.UploadAsync(Uploads.AddressFor(Unit), [("Kind", "ANH-HIEN-TRANG"), ("IssuedOn", "1/6/2022"), ("Shrink", "true")], new SentFile("lon.jpg", large));

        var file = Assert.Single(await app.EvidenceAsync("lon.jpg"));
        var kept = await officer.GetByteArrayAsync($"/ho-so/{file.Id}", TestContext.Current.CancellationToken);
        using var picture = SKBitmap.Decode(kept);
        Assert.Equal((2000, 1500), (picture.Width, picture.Height));
        Assert.True(kept.Length < large.Length);
        Assert.Equal(kept.Length, file.Size);
    }

    [Fact]
    public async Task One_bad_file_among_good_ones_stores_none()
    {
        var officer = await app.AsAsync("xa.tamphu");
        var before = Stored();

        var answer = await officer.UploadAsync(
            Uploads.AddressFor(Unit), new SentFile("tot.pdf", HostileFiles.Pdf("tốt")), new SentFile("xau.docx", HostileFiles.WithMacro()));

        Assert.Contains("xau.docx: Tệp có macro", answer.Text);
        Assert.Empty(await app.EvidenceAsync("tot.pdf"));
        Assert.Equal(before, Stored());
    }

    [Fact]
    public async Task The_same_file_twice_is_tied_to_more_and_not_kept_twice()
    {
        var officer = await app.AsAsync("xa.tamphu");
        await officer.UploadAsync(Uploads.AddressFor(Unit), new SentFile("mot.pdf", HostileFiles.Pdf("một lần")));

        var answer = await officer.UploadAsync(Uploads.AddressFor(Unit), new SentFile("hai.pdf", HostileFiles.Pdf("một lần")));

        Assert.Contains("“mot.pdf”", answer.Text);
        Assert.Empty(await app.EvidenceAsync("hai.pdf"));
    }

    [Fact]
    public async Task More_than_five_files_and_a_file_beyond_25_megabytes_are_refused()
    {
        var officer = await app.AsAsync("xa.tamphu");
        var six = Enumerable.Range(1, 6).Select(number => new SentFile($"{number}.pdf", HostileFiles.Pdf($"{number}"))).ToArray();
        byte[] large = [.. HostileFiles.Pdf(), .. new byte[FileCheck.MostBytes]];

        var many = await officer.UploadAsync(Uploads.AddressFor(Unit), six);
        var big = await officer.UploadAsync(Uploads.AddressFor(Unit), new SentFile("to.pdf", large));

        Assert.Contains("tối đa 5 tệp", many.Text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, big.Status);
        Assert.Contains("lớn hơn 25 MB", big.Text);
    }

    [Fact]
    public async Task A_request_beyond_all_measure_is_refused_with_a_sentence_before_it_is_read()
    {
        var officer = await app.AsAsync("xa.tamphu");
        using var content = new ByteArrayContent([1, 2, 3]);
        content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");
        content.Headers.ContentLength = 200 * 1024 * 1024;

        using var response = await officer.PostAsync("/ho-so/them", content, TestContext.Current.CancellationToken);

        var answer = await Answer.OfAsync(response);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        Assert.Contains("Mỗi tệp tối đa 25 MB", answer.Text);
    }

    [Fact]
    public async Task A_real_server_breaks_off_a_stream_without_end_with_the_same_sentence()
    {
        await using var portal = new TestApp();
        portal.UseKestrel(0);
        portal.StartServer();
        using var browser = new HttpClient { BaseAddress = portal.ClientOptions.BaseAddress };
        browser.DefaultRequestHeaders.Add("Accept", "text/html");
        var signIn = await browser.PageAsync("/dang-nhap");
        using var entered = new FormUrlEncodedContent(
        [
            new("UserName", "xa.tamphu"), new("Password", "TamKy@2022"),
            new("__RequestVerificationToken", signIn.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!),
        ]);
        await browser.PostAsync("/dang-nhap", entered, TestContext.Current.CancellationToken);
        using var content = new StreamContent(new EndlessStream(126L * 1024 * 1024 + 64));
        content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/ho-so/them") { Content = content };
        request.Headers.TransferEncodingChunked = true;

        using var response = await browser.SendAsync(request, TestContext.Current.CancellationToken);

        var answer = await Answer.OfAsync(response);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        Assert.Contains("Mỗi tệp tối đa 25 MB", answer.Text);
    }

    [Theory]
    [InlineData("IssuedOn", "", "Chưa ghi ngày ban hành")]
    [InlineData("IssuedOn", "31/2/2022", "Tháng 2/2022 chỉ có 28 ngày")]
    [InlineData("IssuedOn", "18/6/2022", "không được sau hôm nay")]
    [InlineData("ValidTo", "1/1/2022", "Ngày hết hạn phải sau")]
    [InlineData("Kind", "", "Chưa chọn loại hồ sơ")]
    [InlineData("Kind", "LA", "Chưa chọn loại hồ sơ")]
    public async Task What_is_said_of_a_file_is_checked_beside_its_field(string field, string value, string words)
    {
        var officer = await app.AsAsync("xa.tamphu");
        var fields = new Dictionary<string, string> { ["Kind"] = "XET-NGHIEM-NUOC", ["IssuedOn"] = "1/6/2022", [field] = value };

        var answer = await officer.UploadAsync(Uploads.AddressFor(Unit), [.. fields.Select(pair => (pair.Key, pair.Value))], new SentFile("sai.pdf", HostileFiles.Pdf(field + value)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(words, answer.Page.GetElementById(field)!.ParentElement!.TextContent);
        Assert.Empty(await app.EvidenceAsync("sai.pdf"));
    }

    private static byte[] Damaged(byte[] zip)
    {
        for (var at = zip.Length / 3; at < (zip.Length / 3) + 60; at++)
        {
            zip[at] ^= 0x5A;
        }

        return zip;
    }

    private int Stored() => Directory.Exists(app.Folder.Files) ? Directory.EnumerateFiles(app.Folder.Files, "*", SearchOption.AllDirectories).Count() : 0;

    /// <summary>The head of one large file, and then zeros, as many as asked for.</summary>
    private sealed class EndlessStream(long length) : Stream
    {
        private static readonly byte[] Head = "--x\r\nContent-Disposition: form-data; name=\"Files\"; filename=\"a.pdf\"\r\n\r\n"u8.ToArray();
        private long _at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => _at;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - _at);
            Array.Clear(buffer, offset, read);
            for (var index = 0; index < read && _at + index < Head.Length; index++)
            {
                buffer[offset + index] = Head[_at + index];
            }

            _at += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
