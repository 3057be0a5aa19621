namespace TamKy.NTM.Web.Features.Errors;

/// <summary>An error as users read it: what happened, what it means for their work, what they can do, and what to say on the phone.</summary>
/// <param name="Advice">Sentences after the first one, each a paragraph.</param>
/// <param name="Typed">What stood in the form that could not be taken, for copying.</param>
public sealed record ErrorPage(
    int Code, string Title, string Sentence, IReadOnlyList<string> Advice, IReadOnlyList<ErrorLink> Links, IReadOnlyList<string> Typed)
{
    public ErrorPage(int code, string title, string sentence, params IReadOnlyList<string> advice)
        : this(code, title, sentence, advice, [], [])
    {
    }

    /// <summary>The page for a status code that nobody explained better.</summary>
    public static ErrorPage Of(int code) => code switch
    {
        400 => new(
            400,
            "Cổng chưa đọc được nội dung gửi lên",
            "Địa chỉ hoặc nội dung gửi lên không đúng cách. Số liệu trên cổng không đổi.",
            "Quay lại trang trước, kiểm tra rồi gửi lại."),
        401 => new(401, "Hết phiên làm việc", "Đăng nhập lại để làm tiếp."),
        403 => new(
            403,
            "Trang này thuộc việc của vai trò khác",
            "Vai trò của bạn không dùng trang này hoặc không làm việc này. Cổng không ghi lỗi nào cho bạn."),
        404 => new(
            404,
            "Không có trang này",
            "Địa chỉ có thể đã gõ sai, hoặc nội dung không thuộc phạm vi của bạn.",
            "Kiểm tra lại địa chỉ, hoặc tìm từ trang Việc cần làm."),
        405 => new(
            405,
            "Địa chỉ này không mở trực tiếp được",
            "Đây là địa chỉ của một nút bấm trong trang, không phải của một trang.",
            "Mở lại trang có nút đó."),
        409 => new(409, "Việc này không còn làm được", "Nội dung đã thay đổi từ lúc bạn mở trang.", "Mở lại trang để xem nội dung mới."),
        413 => new(
            413,
            "Nội dung gửi lên quá lớn",
            "Cổng không nhận nội dung lớn như vậy trong một lần gửi. Số liệu trên cổng không đổi.",
            "Bớt nội dung hoặc chia thành nhiều lần."),
        429 => new(
            429,
            "Đăng nhập quá nhiều lần",
            "Từ mạng của bạn vừa có quá nhiều lần đăng nhập trong một phút.",
            "Chờ một phút rồi thử lại. Quên mật khẩu thì gọi Văn phòng Điều phối."),
        503 => new(
            503, "Cổng đang bận", "Cổng chưa trả lời được lúc này. Số liệu đã lưu không mất.", "Chờ một phút rồi tải lại trang."),
        >= 500 => new(
            code,
            "Cổng gặp lỗi",
            "Lỗi ở phía cổng, không phải do bạn. Số liệu đã lưu không mất; lần gửi vừa rồi có thể chưa được ghi.",
            "Tải lại trang và thử lại. Vẫn lỗi thì gọi Văn phòng Điều phối và đọc mã dưới đây."),
        _ => new(
            code,
            "Cổng chưa làm được việc này",
            "Yêu cầu gửi lên không đúng cách. Số liệu trên cổng không đổi.",
            "Quay lại trang trước rồi thử lại."),
    };
}
