package vn.cchc.access.internal;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** Everything this room says no with: Vietnamese first, then English. */
public enum AccessFault implements FaultKind {
    NAME(
            "101",
            "\"{0}\" không dùng làm tên được.",
            "\"{0}\" cannot be a name.",
            "Dùng 2 đến 40 chữ thường, chữ số, dấu chấm và gạch, bắt đầu bằng chữ, ví dụ nguyen.van-an.",
            "Use 2 to 40 lower-case letters, digits, dots and dashes, a letter first, for example nguyen.van-an."),
    NO_ROLE(
            "102",
            "Người không có vai trò thì không làm được gì.",
            "A person without a role can do nothing.",
            "Cấp ít nhất một vai trò, ví dụ reader.",
            "Give at least one role, for example reader."),
    UNKNOWN_ROLE(
            "103",
            "Không có vai trò \"{0}\".",
            "There is no role \"{0}\".",
            "Dùng administrator, statistician, staff, publisher, reader hoặc interviewer.",
            "Use administrator, statistician, staff, publisher, reader or interviewer."),
    LAST_ADMINISTRATOR(
            "104",
            "Đây là quản trị viên duy nhất; sau đó không ai thêm người được nữa.",
            "This is the only administrator; nobody could add people any more.",
            "Trước hết hãy cấp quyền quản trị cho người khác.",
            "Make somebody else administrator first."),
    CLOSED(
            "105",
            "Tên này đã bị nhập sai mật khẩu quá nhiều lần.",
            "There were too many wrong passwords for this name.",
            "Chờ {0} giây rồi thử lại.",
            "Wait {0} s and try again."),
    NO_PERSON(
            "106",
            "Không có người này.",
            "There is no such person.",
            "Xem danh sách bằng cchc:users.",
            "See who there is with cchc:users."),
    UNKNOWN_AGENCY(
            "108",
            "Không có cơ quan \"{0}\".",
            "There is no agency \"{0}\".",
            "Dùng all, hoặc loại, giai đoạn và mã, ví dụ province/2026/01 hay ministry/2026/BNV; xem cchc:units.",
            "Use all, or kind, period and code, for example province/2026/01 or ministry/2026/BNV; see cchc:units."),
    REALM(
            "201",
            "Trên máy chủ này danh sách người dùng không nằm trong etc/users.properties.",
            "People are not kept in etc/users.properties on this server.",
            "Khôi phục realm \"karaf\" cùng mô-đun properties của nó (gói org.apache.karaf.jaas.modules).",
            "Restore the realm \"karaf\" with its properties module (bundle org.apache.karaf.jaas.modules)."),
    NOT_WRITTEN(
            "202",
            "Thay đổi chưa được ghi lại.",
            "The change was not written.",
            "Kiểm tra xem tệp có ghi được không và đĩa có đầy không.",
            "Check that the file can be written and that the disk is not full.");

    private final FaultText text;

    AccessFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("ACC-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
