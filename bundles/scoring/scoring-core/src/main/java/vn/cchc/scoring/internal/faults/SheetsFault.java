package vn.cchc.scoring.internal.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** What can be wrong with importing a score sheet, beside what stands in it. */
public enum SheetsFault implements FaultKind {
    TOO_LARGE(
            "516",
            "Bảng điểm lớn hơn {0} MB.",
            "The score sheet is larger than {0} MB.",
            "Hãy bỏ các dòng không cần; một bảng của mọi đơn vị thường dưới 2 MB.",
            "Leave out what is not needed; a sheet of all units has some 2 MB."),
    NO_SHEET(
            "517",
            "Không có bảng điểm này.",
            "There is no such score sheet.",
            "Xem danh sách bằng cchc:score-sheets hoặc /api/score-sheets.",
            "cchc:score-sheets and /api/score-sheets list them."),
    CHANGED(
            "518",
            "Bảng điểm trong cơ sở dữ liệu không phải là bảng đã nhập.",
            "The score sheet in the database is not the one that was imported.",
            "Hãy khôi phục cơ sở dữ liệu từ bản sao lưu; nhật ký hệ thống và nhật ký của cơ sở dữ liệu có thể cho biết ai đã sửa.",
            "Put the database back from its backup; the audit trail and the log of the database may say who changed it."),
    NO_EDITION(
            "519",
            "Không có năm này trên máy chủ.",
            "The edition is not on offer.",
            "Trước hết hãy cài gói năm; xem danh sách bằng cchc:editions.",
            "Install the year bundle first; cchc:editions lists the years."),
    NOT_OF_POINTS(
            "520",
            "Chỉ số của năm này tính từ phiếu trả lời, không chấm điểm theo tiêu chí.",
            "The index of this edition is computed from answers, not from points.",
            "Hãy chọn năm của một chỉ số chấm điểm, ví dụ par-province/2024.",
            "Choose an edition of an index of points, for example par-province/2024."),
    A_PLAN(
            "522",
            "{0} là một kế hoạch, không có điểm.",
            "{0} is a plan and has no scores.",
            "Hãy chọn năm của một chỉ số chấm điểm, ví dụ par-province/2024.",
            "Choose an edition of an index of points, for example par-province/2024."),
    SURVEYS(
            "523",
            "{0} gồm các cuộc khảo sát, kết quả không phải là chỉ số.",
            "{0} holds surveys, whose results are no index.",
            "Hãy chọn năm của một chỉ số chấm điểm, ví dụ par-province/2024.",
            "Choose an edition of an index of points, for example par-province/2024."),
    MORE(
            "521",
            "Còn {0} lỗi nữa.",
            "There are {0} problems more.",
            "Hãy sửa các lỗi đã nêu trước; thường một nhầm lẫn gây ra nhiều lỗi.",
            "Correct the ones listed first; often one mistake made many.");

    private final FaultText text;

    SheetsFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("SCO-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
