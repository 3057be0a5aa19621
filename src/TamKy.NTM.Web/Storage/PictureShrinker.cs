using SkiaSharp;

namespace TamKy.NTM.Web.Storage;

/// <summary>Makes a photograph small enough to be sent and read: at most 2000 points on its long side, upright, without what the camera wrote into it.</summary>
public static class PictureShrinker
{
    private const int LongSide = 2000;
    private const int Quality = 82;

    /// <summary>What may lie in memory at once: 160 MB.</summary>
    private const long MostPixels = 40_000_000;

    /// <summary>Rewrites the file in place where that makes it smaller.</summary>
    public static void Shrink(FileStream file, FileType type)
    {
        file.Position = 0;
        using var shrunk = new MemoryStream();
        using (var held = new HeldStream(file))
        using (var codec = SKCodec.Create(held))
        {
            if (codec is null || !Draw(codec, type, shrunk))
            {
                throw new FileRefusedException("Ảnh hỏng nên không thu nhỏ được. Chụp hoặc lưu lại ảnh rồi gửi.");
            }
        }

        if (shrunk.Length < file.Length)
        {
            file.Position = 0;
            file.SetLength(shrunk.Length);
            shrunk.Position = 0;
            shrunk.CopyTo(file);
            file.Flush();
        }

        file.Position = 0;
    }

    private static bool Draw(SKCodec codec, FileType type, Stream output)
    {
        // A decoder of JPEG leaves out points while it reads, so that a very large photograph never lies in memory whole.
        var scale = Math.Min(1f, LongSide / (float)Math.Max(codec.Info.Width, codec.Info.Height));
        var near = codec.GetScaledDimensions(scale);
        if ((long)near.Width * near.Height > MostPixels)
        {
            throw new FileRefusedException("Ảnh quá nhiều điểm ảnh nên cổng không thu nhỏ được. Bỏ dấu “Thu nhỏ ảnh”, hoặc tự thu nhỏ trước khi gửi.");
        }

        using var read = new SKBitmap(new SKImageInfo(near.Width, near.Height, SKColorType.Rgba8888, SKAlphaType.Premul));
        if (codec.GetPixels(read.Info, read.GetPixels()) is not SKCodecResult.Success)
        {
            return false;
        }

        var (width, height) = (Math.Max(1, (int)(codec.Info.Width * scale)), Math.Max(1, (int)(codec.Info.Height * scale)));
        var isTurned = codec.EncodedOrigin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        using var surface = SKSurface.Create(new SKImageInfo(isTurned ? height : width, isTurned ? width : height, SKColorType.Rgba8888, SKAlphaType.Premul));
        surface.Canvas.Concat(Upright(codec.EncodedOrigin, width, height));
        surface.Canvas.DrawBitmap(read, new SKRect(0, 0, width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        using var image = surface.Snapshot();
        using var data = image.Encode(type == FileType.Png ? SKEncodedImageFormat.Png : SKEncodedImageFormat.Jpeg, Quality);
        data.SaveTo(output);
        return true;
    }

    /// <summary>Turns what the camera held sideways (EXIF 2.3, Orientation).</summary>
    private static SKMatrix Upright(SKEncodedOrigin origin, int width, int height) => origin switch
    {
        SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new SKMatrix(0, -1, height, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, height, -1, 0, width, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, width, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}
