package vn.cchc.scoring.internal.figures;

import vn.cchc.model.FaultText;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;

/** What can be wrong with a question for figures: Vietnamese first, then English. */
public enum AskedFault {
    NO_RESULT(
            "301",
            "Không có kết quả này của năm đã nêu.",
            "There is no such result of this edition.",
            "Xem các kết quả đang có ở /api/results.",
            "See /api/results for the results there are."),
    NO_INPUT_NAMED(
            "305",
            "Cần nêu đúng một đầu vào: bộ phiếu hoặc bảng điểm.",
            "Name one thing to score: an answer set or a score sheet.",
            "Thêm ?answers= và mã của một bộ phiếu đã khóa, hoặc ?sheet= và mã của một bảng điểm.",
            "Add ?answers= and the id of a released answer set, or ?sheet= and the id of a score"
                    + " sheet."),
    NO_EDITION(
            "306",
            "Không có năm này.",
            "There is no such edition.",
            "Viết chỉ số/năm, ví dụ sipas/2024.",
            "Write index/year, for example sipas/2024."),
    UNPUBLISHED(
            "306",
            "Năm này chưa có kết quả được công bố.",
            "There is no published result of this edition.",
            "Xem các kết quả đang có ở /api/results.",
            "See /api/results for the results there are."),
    NO_CRITERION(
            "307",
            "Kết quả không có tiêu chí này.",
            "The result has no such criterion.",
            "Bỏ tiêu chí để xem tất cả.",
            "Leave the criterion out to see all of them."),
    NO_UNIT(
            "308",
            "Kết quả không có đơn vị này.",
            "The result has no such unit.",
            "Bỏ đơn vị để xem tất cả; cả nước là VN.",
            "Leave the unit out to see all of them; the nation is VN."),
    OF_POINTS(
            "315",
            "Chưa thử cách dựng khác cho chỉ số chấm điểm.",
            "No other ways are tried of building an index of points.",
            "Chọn năm của một chỉ số tính từ phiếu trả lời, ví dụ sipas/2024.",
            "Choose an edition of an index of answers, for example sipas/2024."),
    MISSING(
            "314",
            "Thiếu phần tử {0} hoặc phần tử để trống.",
            "The element {0} is missing or empty.",
            "Đặt phần tử trong không gian tên {1}, ví dụ {2}.",
            "Put it into the namespace {1}, for example {2}.");

    private final FaultText text;

    AskedFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
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
