package vn.cchc.figures.internal.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** Why somebody may not do something with a value now. */
public enum FlowFault implements FaultKind {
    UNKNOWN(
            "401",
            "Không có giá trị này.",
            "There is no such value.",
            "Hãy tìm mã trong danh sách các giá trị.",
            "Look up its id in the list of values."),
    NOT_STAFF(
            "402",
            "Chỉ người có vai trò staff được nhập và gửi giá trị.",
            "Only staff may enter and submit values.",
            "Hãy nhờ cán bộ của cơ quan.",
            "Ask a person with the role staff of the agency."),
    OTHER_AGENCY(
            "403",
            "Bạn không làm việc cho cơ quan {0}.",
            "You do not act for the agency {0}.",
            "Hãy nhờ cán bộ của cơ quan đó; quản trị viên ghi cơ quan của mỗi người bằng cchc:user-add.",
            "Ask staff of it; an administrator names the agencies of a person with cchc:user-add."),
    NOT_AN_APPROVER(
            "404",
            "Chỉ người có vai trò statistician hoặc publisher được duyệt hoặc trả lại.",
            "Only a statistician or publisher may approve or reject.",
            "Hãy nhờ người có vai trò đó.",
            "Ask a person with one of these roles."),
    OWN_VALUE(
            "405",
            "Người đã nhập hoặc gửi giá trị không được tự duyệt hay trả lại.",
            "Who entered or submitted a value may not judge it.",
            "Hãy nhờ một người khác.",
            "Ask somebody else."),
    NOT_A_DRAFT(
            "406",
            "Giá trị không còn là bản nháp.",
            "The value is no draft any more.",
            "Hãy tải lại để xem tình trạng hiện tại.",
            "Load it again to see how far it is."),
    NOT_SUBMITTED(
            "407",
            "Giá trị không ở tình trạng chờ duyệt.",
            "The value does not wait for approval.",
            "Hãy tải lại để xem tình trạng hiện tại.",
            "Load it again to see how far it is."),
    WAITS(
            "408",
            "Giá trị {0} đang chờ duyệt.",
            "The value {0} waits for approval.",
            "Hãy đợi duyệt hoặc đề nghị người duyệt trả lại.",
            "Wait for it, or ask who approves to reject it."),
    NO_REASON("409", "Thiếu lý do.", "The reason is missing.", "Hãy viết lý do.", "Write it."),
    CORRECTION_REASON(
            "410",
            "Giá trị đã được duyệt; đính chính cần có lý do.",
            "The value is approved; a correction needs a reason.",
            "Hãy ghi lý do ở correction_reason.",
            "Write it in correction_reason."),
    MEANWHILE(
            "411",
            "Có người khác vừa thay đổi cùng giá trị này.",
            "Somebody else has just changed the same value.",
            "Hãy tải lại rồi thử lại.",
            "Load it again and try again."),
    NOT_A_STATISTICIAN(
            "412",
            "Chỉ người có vai trò statistician được khóa và mở kỳ báo cáo.",
            "Only a statistician may close and reopen time periods.",
            "Hãy nhờ người có vai trò statistician.",
            "Ask a person with the role statistician."),
    NO_TIME(
            "413",
            "{0} không phải là kỳ báo cáo.",
            "{0} is not a time period.",
            "Hãy viết như 2025, 2025-H1, 2025-Q3 hoặc 2025-09.",
            "Write it like 2025, 2025-H1, 2025-Q3 or 2025-09."),
    NO_STATE(
            "414",
            "{0} không phải là tình trạng.",
            "{0} is not a state.",
            "Hãy viết draft, submitted, rejected hoặc approved.",
            "Write draft, submitted, rejected or approved."),
    NO_FORM(
            "415",
            "{0} không phải là dạng tệp.",
            "{0} is not a form of file.",
            "Hãy viết csv, xlsx, sdmx.csv hoặc json.",
            "Write csv, xlsx, sdmx.csv or json."),
    NO_BODY(
            "416",
            "Yêu cầu không có nội dung.",
            "The request has no body.",
            "Hãy gửi nội dung như tài liệu API mô tả.",
            "Send one as the API document describes it."),
    NO_ARCHIVE(
            "423",
            "Kho lưu trữ văn bản đang không hoạt động, nên chưa ghi được căn cứ.",
            "The archive of documents is not there now, so evidence cannot be kept.",
            "Hãy thử lại sau, hoặc bỏ trống căn cứ.",
            "Try again later, or leave the evidence out.");

    private final FaultText text;

    FlowFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("FIG-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
