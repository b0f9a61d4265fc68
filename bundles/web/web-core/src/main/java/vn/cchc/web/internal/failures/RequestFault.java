package vn.cchc.web.internal.failures;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** What can be wrong with a request before a room sees it: Vietnamese first, then English. */
public enum RequestFault implements FaultKind {
    NO_ADDRESS(
            "101",
            "Không có gì ở địa chỉ này.",
            "There is nothing at this address.",
            "Xem mọi địa chỉ ở /api, hoặc bắt đầu từ trang chủ.",
            "See /api for all addresses, or start at /."),
    METHOD(
            "102",
            "Địa chỉ này không nhận phương thức đó.",
            "This address does not know that method.",
            "Dùng một phương thức nêu trong tiêu đề Allow.",
            "Use one of the methods in the header Allow."),
    NOT_ACCEPTABLE(
            "103",
            "Không có nội dung ở định dạng yêu cầu.",
            "Not available in the wanted media type.",
            "Bỏ tiêu đề này, hoặc xem các định dạng ở /api.",
            "Leave the header out, or see /api for what is on offer."),
    BODY_TYPE(
            "104",
            "Địa chỉ này không đọc được kiểu nội dung đã gửi.",
            "The body's media type is not understood here.",
            "Xem các kiểu nội dung đọc được ở /api.",
            "See /api for what this address reads."),
    UNREADABLE(
            "105",
            "Không đọc được yêu cầu.",
            "The request cannot be read.",
            "So địa chỉ, tham số và nội dung gửi với mô tả ở /api.",
            "Compare address, parameters and body with /api."),
    TOO_LARGE(
            "106",
            "Nội dung gửi lên lớn hơn {0} byte.",
            "The body is larger than {0} bytes.",
            "Chia nhỏ để gửi, hoặc xin quản trị viên nâng giới hạn.",
            "Send it in parts, or ask the administrator for a higher limit."),
    FORGED(
            "107",
            "Trang của một nơi khác không được thay đổi gì ở đây.",
            "A page of another site may not change anything here.",
            "Gửi yêu cầu từ trang của máy chủ này hoặc từ một chương trình.",
            "Send the request from a page of this server or from a program."),
    NOT_SIGNED_IN(
            "108",
            "Chỉ dành cho người đã đăng nhập.",
            "Only for people who are signed in.",
            "Gửi tên và mật khẩu theo HTTP Basic.",
            "Send name and password as HTTP Basic."),
    NOT_ALLOWED(
            "109",
            "Vai trò của bạn không được phép làm việc này.",
            "Your role does not allow this.",
            "Xin quản trị viên cấp vai trò, hoặc nhờ đồng nghiệp có vai trò đó.",
            "Ask an administrator for the role, or a colleague who has it."),
    WRONG_PASSWORD(
            "110",
            "Tên hoặc mật khẩu sai.",
            "Name or password is wrong.",
            "Gửi cả hai theo HTTP Basic bằng UTF-8, hoặc bỏ tiêu đề này.",
            "Send both as HTTP Basic in UTF-8, or leave the header out."),
    SIGN_IN_CLOSED(
            "111",
            "Chưa ai đăng nhập được: bộ phận quản lý truy cập không chạy.",
            "Nobody can sign in: the access room is not running.",
            "Thử lại sau vài giây.",
            "Try again in a few seconds."),
    SIGN_IN_BUSY(
            "112",
            "Lúc này có quá nhiều người đang đăng nhập.",
            "Too many people are signing in at this moment.",
            "Thử lại sau vài giây.",
            "Try again in a few seconds."),
    HOST(
            "113",
            "Tên máy chủ không phải là một địa chỉ.",
            "The host is not an address.",
            "Sửa tiêu đề này.",
            "Correct the header."),
    CHARSET(
            "114",
            "Không có bộ ký tự này.",
            "There is no such character set.",
            "Sửa tiêu đề này.",
            "Correct the header."),
    ONE_WAY(
            "115",
            "Mọi yêu cầu ở đây đều được trả lời.",
            "Every request gets an answer here.",
            "Sửa tiêu đề này.",
            "Correct the header."),
    SEVERAL_PARTS(
            "116",
            "Ở đây không đọc nội dung gồm nhiều phần.",
            "A body of several parts is not read here.",
            "Gửi chính văn bản hoặc tệp đó làm nội dung.",
            "Send the document or file itself as the body."),
    BROKEN_OFF(
            "117",
            "Câu trả lời bị dở dang; không gửi phần nào.",
            "The answer could not be completed; nothing of it is sent.",
            "Thử lại sau vài giây.",
            "Try again in a few seconds."),
    NOT_YET(
            "118",
            "Địa chỉ này chưa trả lời: máy chủ đang khởi động.",
            "This address does not answer yet: the server is starting.",
            "Thử lại sau vài giây.",
            "Try again in a few seconds."),
    PACKAGE(
            "119",
            "Thông điệp và tệp kèm theo không đúng cách đóng gói của XOP: {0}.",
            "The message and the file beside it are not packed as XOP wants it here: {0}.",
            "Dùng thư viện SOAP có MTOM, hoặc gửi tệp ở /api/archive/documents.",
            "Use a SOAP library with MTOM, or send the file to /api/archive/documents."),
    SENT_FORM(
            "120",
            "Nội dung nhiều phần không đúng như ứng dụng OpenRosa gửi: {0}.",
            "The body of several parts is not as OpenRosa clients send it: {0}.",
            "Hãy gửi bằng ODK Collect hoặc KoboCollect.",
            "Send it with ODK Collect or KoboCollect."),
    JSON(
            "121",
            "Đây không phải JSON như mong đợi.",
            "This is not the JSON expected here.",
            "Xem /api.",
            "See /api."),
    JSON_LIMITS(
            "122",
            "JSON lồng quá sâu, hoặc có chuỗi hay số quá dài.",
            "The JSON is nested too deep, or a text or number in it is too long.",
            "Gửi cấu trúc phẳng hơn hoặc ngắn hơn.",
            "Send it flatter or shorter."),
    JSON_FIELD(
            "123",
            "Không có trường này.",
            "There is no such field.",
            "Xem các trường của địa chỉ này ở /api.",
            "See /api for the fields of this address."),
    JSON_VALUE(
            "124",
            "Giá trị thiếu hoặc không hợp với trường này.",
            "The value is missing or does not fit this field.",
            "Xem kiểu của trường ở /api.",
            "See /api for the type of the field."),
    SOAP_MESSAGE(
            "131",
            "Không đọc được thông điệp, hoặc thông điệp gọi một thao tác không có.",
            "The message cannot be read, or asks for an unknown operation.",
            "So với WSDL ở ?wsdl.",
            "Compare it with the WSDL at ?wsdl."),
    UNFORESEEN(
            "500",
            "Máy chủ gặp lỗi bên trong.",
            "Something went wrong inside the server.",
            "Báo mã tham chiếu cho quản trị viên; mã có trong nhật ký máy chủ.",
            "Tell the administrator the reference; it stands in the server's log.");

    private final FaultText text;

    RequestFault(
            String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("WEB-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
