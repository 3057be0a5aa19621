namespace TamKy.NTM.Web.Storage;

/// <summary>Reads what an archive unpacks to, and stops where it was told that enough is enough.</summary>
internal sealed class CountedStream(Stream inner, long most) : Stream
{
    private const int BufferSize = 64 * 1024;

    private Crc32 _sum = new();

    public long Count { get; private set; }

    /// <summary>Of what was read so far.</summary>
    public uint CheckSum => _sum.Value;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => Count;
        set => throw new NotSupportedException();
    }

    public static FileRefusedException TooMuch() => new("Tệp nén bung ra quá lớn, có thể là tệp độc hại nên cổng không nhận.");

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = inner.Read(buffer, offset, count);
        Count += read;
        _sum.Add(buffer.AsSpan(offset, read));
        return Count > most ? throw TooMuch() : read;
    }

    public void Drain()
    {
        var buffer = new byte[BufferSize];
        while (Read(buffer, 0, buffer.Length) > 0)
        {
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
