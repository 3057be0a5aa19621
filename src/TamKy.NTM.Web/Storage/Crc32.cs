namespace TamKy.NTM.Web.Storage;

/// <summary>The check sum of zip archives (ISO 3309): what was unpacked must be what the archive promised, all of it.</summary>
internal struct Crc32()
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(index => Entry((uint)index))];

    private uint _state = uint.MaxValue;

    public readonly uint Value => ~_state;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        foreach (var next in bytes)
        {
            _state = Table[(byte)(_state ^ next)] ^ (_state >> 8);
        }
    }

    private static uint Entry(uint index)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            index = (index & 1) == 0 ? index >> 1 : (index >> 1) ^ 0xEDB88320;
        }

        return index;
    }
}
