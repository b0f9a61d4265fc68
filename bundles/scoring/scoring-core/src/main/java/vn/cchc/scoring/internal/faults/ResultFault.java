package vn.cchc.scoring.internal.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** Why a result cannot be shown or published. */
public enum ResultFault implements FaultKind {
    UNKNOWN(
            "301",
            "Không có kết quả này.",
            "There is no such result.",
            "Hãy tìm mã của kết quả trong danh sách các kết quả.",
            "Look up its id in the list of results."),
    ALREADY_PUBLISHED(
            "302",
            "Kết quả đã công bố và không thay đổi được nữa.",
            "The result is already published and cannot change.",
            "Để đính chính, hãy tính và công bố một kết quả mới.",
            "To correct it, compute and publish a new one."),
    NOT_A_PUBLISHER(
            "303",
            "Chỉ người có vai trò {0} được công bố kết quả.",
            "Only a {0} may publish a result.",
            "Hãy nhờ người có vai trò {0}.",
            "Ask a person with the role {0}."),
    OWN_RESULT(
            "304",
            "Người đã tính kết quả không được tự công bố kết quả đó.",
            "The person who computed a result may not publish it.",
            "Hãy nhờ một người công bố khác xem lại rồi công bố.",
            "Ask another publisher to look at it and publish it."),
    CHANGED(
            "311",
            "Số liệu trong cơ sở dữ liệu không phải là số liệu đã tính.",
            "The figures in the database are not those that were computed.",
            "Hãy khôi phục cơ sở dữ liệu từ bản sao lưu; nhật ký hệ thống và nhật ký của cơ sở dữ liệu có thể cho biết ai đã sửa.",
            "Put the database back from its backup; the audit trail and the log of the database may say who changed it."),
    NO_NATION(
            "312",
            "Kết quả không có số liệu của cả nước.",
            "The result has no figure for the nation.",
            "Xem cchc:results kèm mã kết quả để biết còn thiếu phiếu ở đâu; hãy nhập phiếu, chốt và tính điểm lại.",
            "See cchc:results with its id for what lacks answers; import them, release and score again."),
    NOT_CONFIRMED(
            "313",
            "Chưa công bố gì vì chưa được xác nhận.",
            "Nothing was published: it was not confirmed.",
            "Hãy trả lời yes khi được hỏi; trong tập lệnh, hãy ghi --yes trước mã kết quả.",
            "Answer yes when asked; a script gives --yes before the id.");

    private final FaultText text;

    ResultFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("SCO-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
