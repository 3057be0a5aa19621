using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace TamKy.NTM.Web.Documents.Pdf;

/// <summary>
/// Writes the objects of a PDF file that Skia has drawn anew (ISO 32000-1, 7.5), because Skia leaves three things open. It cannot set the
/// language, without which a screen reader speaks Vietnamese in another tongue; it orders and names the fonts by counters of the process; and
/// it draws the identifier of the file by chance. Here objects are numbered as they refer to each other from the catalog, and the identifier is
/// made from the content, so that equal documents are equal files.
/// </summary>
internal sealed partial class SettledPdf
{
    private static readonly string NoId = $"uuid:{Guid.Empty:D}";

    private readonly string drawn;
    private readonly Dictionary<string, (int Start, int End)> places;
    private readonly List<string> order = [];
    private readonly Dictionary<string, int> numbers = [];
    private readonly Dictionary<string, string> fontTags = [];

    private SettledPdf(string drawn)
    {
        this.drawn = drawn;
        places = Places(drawn);
    }

    public static byte[] From(ReadOnlySpan<byte> drawn, string language)
    {
        // Latin-1 maps bytes to characters one to one: the file can be searched and changed as text.
        var file = new SettledPdf(Encoding.Latin1.GetString(drawn)).Write(language);
        var id = new Guid(SHA256.HashData(Encoding.Latin1.GetBytes(file)).AsSpan(0, 16));
        var named = file.Replace(NoId, $"uuid:{id:D}", StringComparison.Ordinal).Replace($"<{Guid.Empty:N}>", $"<{id:N}>", StringComparison.Ordinal);
        return Encoding.Latin1.GetBytes(named);
    }

    private string Write(string language)
    {
        var trailer = drawn[drawn.LastIndexOf("trailer", StringComparison.Ordinal)..];
        var root = Reached(Root().Match(trailer).Groups[1].Value);
        var info = Reached(Info().Match(trailer).Groups[1].Value);
        var file = new StringBuilder(drawn[..places.Values.Min(place => place.Start)]);
        var table = new StringBuilder("0000000000 65535 f \n");
        for (var i = 0; i < order.Count; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:0000000000} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n");
            file.Append(Body(order[i], i + 1 == root ? $"/Lang ({language})\n" : string.Empty));
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {order.Count + 1}\n{table}trailer\n<</Size {order.Count + 1}\n");
        file.Append(CultureInfo.InvariantCulture, $"/Root {root} 0 R\n/Info {info} 0 R\n");
        file.Append(CultureInfo.InvariantCulture, $"/ID [<{Guid.Empty:N}> <{Guid.Empty:N}>]>>\nstartxref\n{start}\n%%EOF\n");
        return file.ToString();
    }

    /// <summary>The object under its new number; what it refers to is numbered when it is first met.</summary>
    private string Body(string number, string firstEntry)
    {
        var (start, end) = places[number];
        var text = drawn[(drawn.IndexOf("obj\n", start, StringComparison.Ordinal) + 4)..end];
        var stream = text.IndexOf(">> stream\n", StringComparison.Ordinal);
        var dictionary = References().Replace(stream < 0 ? text : text[..stream], part => part.Groups[1] switch
        {
            { Success: true } reference => $"{Reached(reference.Value)} 0 R",
            _ when part.Groups[2] is { Success: true } font => $"/{FontTag(font.Value)}+",
            _ => part.Value,
        });
        dictionary = firstEntry.Length > 0 ? dictionary.Insert(2, firstEntry) : dictionary;
        return stream < 0 ? dictionary : dictionary + MetadataId().Replace(text[stream..], NoId);
    }

    private int Reached(string number)
    {
        if (!numbers.TryGetValue(number, out var place))
        {
            order.Add(number);
            numbers[number] = place = order.Count;
        }

        return place;
    }

    private string FontTag(string drawnTag)
    {
        if (!fontTags.TryGetValue(drawnTag, out var tag))
        {
            fontTags[drawnTag] = tag = (char)('A' + fontTags.Count) + "AAAAA";
        }

        return tag;
    }

    /// <summary>Where each object begins and ends, by its number.</summary>
    private static Dictionary<string, (int Start, int End)> Places(string file)
    {
        var pointer = StartOfTable().Match(file, file.LastIndexOf("startxref", StringComparison.Ordinal));
        var table = int.Parse(pointer.Groups[1].Value, CultureInfo.InvariantCulture);
        var starts = Entry().Matches(file[table..]).Select(entry => int.Parse(entry.Groups[1].Value, CultureInfo.InvariantCulture)).Order().ToList();
        return starts
            .Zip(starts.Skip(1).Append(table))
            .ToDictionary(place => file[place.First..file.IndexOf(' ', place.First)], place => (place.First, place.Second));
    }

    [GeneratedRegex(@"startxref\s+(\d+)")]
    private static partial Regex StartOfTable();

    [GeneratedRegex(@"(\d{10}) \d{5} n")]
    private static partial Regex Entry();

    [GeneratedRegex(@"/Root (\d+) 0 R")]
    private static partial Regex Root();

    [GeneratedRegex(@"/Info (\d+) 0 R")]
    private static partial Regex Info();

    /// <summary>References, tags of reduced fonts, and strings, which are passed over.</summary>
    [GeneratedRegex(@"\((?:\\.|[^\\()])*\)|\b(\d+) 0 R\b|/([A-Z]{6})\+", RegexOptions.Singleline)]
    private static partial Regex References();

    [GeneratedRegex("uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex MetadataId();
}
