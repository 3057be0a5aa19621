namespace TamKy.NTM.Domain.Review;

/// <summary>Something of which can be said whether it was sent and not taken back.</summary>
public interface IFiledRecord
{
    ReviewState State { get; }

    int ReturnCount { get; }
}
