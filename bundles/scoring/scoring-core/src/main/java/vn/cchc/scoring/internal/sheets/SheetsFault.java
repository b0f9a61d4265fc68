package vn.cchc.scoring.internal.sheets;

import vn.cchc.model.FaultText;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;

/**
 * What can be wrong with importing a score sheet, beside what stands in it: Vietnamese first, then
 * English.
 */
public enum SheetsFault {
    TOO_LARGE(
            "516",
            "Bảng điểm lớn hơn {0} MB.",
            "The score sheet is larger than {0} MB.",
            "Bỏ các dòng không cần; một bảng của mọi đơn vị thường dưới 2 MB.",
            "Leave out what is not needed; a sheet of all units has some 2 MB."),
    NO_SHEET(
            "517",
            "Không có bảng điểm này.",
            "There is no such score sheet.",
            "Xem danh sách bằng cchc:score-sheets hoặc /api/score-sheets.",
            "cchc:score-sheets and /api/score-sheets list them."),
    NO_EDITION(
            "519",
            "Không có năm này trên máy chủ.",
            "The edition is not on offer.",
            "Cài gói của năm trước; cchc:editions liệt kê các năm.",
            "Install the year bundle first; cchc:editions lists the years."),
    NOT_OF_POINTS(
            "520",
            "Chỉ số của năm này tính từ phiếu trả lời, không chấm điểm theo tiêu chí.",
            "The index of this edition is computed from answers, not from points.",
            "Chọn năm của một chỉ số chấm điểm, ví dụ par-province/2024.",
            "Choose an edition of an index of points, for example par-province/2024."),
    MORE(
            "521",
            "Còn {0} lỗi nữa.",
            "There are {0} problems more.",
            "Sửa các lỗi đã nêu trước; thường một nhầm lẫn gây ra nhiều lỗi.",
            "Correct the ones listed first; often one mistake made many.");

    private final FaultText text;

    SheetsFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text =
                new FaultText(
                        "SCO-" + number,
                        new LanguageText(what, inEnglish),
                        new LanguageText(remedy, alsoInEnglish));
    }

    /** The fault at a place, with the words of the case at hand. */
    public Problem at(String where, Object... words) {
        return text.at(where, words);
    }
}
