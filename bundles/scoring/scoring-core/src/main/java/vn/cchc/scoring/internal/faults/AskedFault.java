package vn.cchc.scoring.internal.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** What can be wrong with a question for figures. */
public enum AskedFault implements FaultKind {
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
            "Hãy thêm ?answers= và mã của một bộ phiếu đã chốt, hoặc ?sheet= và mã của một bảng điểm.",
            "Add ?answers= and the id of a released answer set, or ?sheet= and the id of a score"
                    + " sheet."),
    NO_EDITION(
            "306",
            "Không có năm này.",
            "There is no such edition.",
            "Hãy ghi chỉ số và năm, ví dụ sipas/2024.",
            "Write index/year, for example sipas/2024."),
    NOT_AN_EDITION(
            "306",
            "\"{0}\" không có dạng chỉ số/năm.",
            "\"{0}\" is not index/year.",
            "Hãy ghi chỉ số và năm, ví dụ sipas/2024.",
            "Write index/year, for example sipas/2024."),
    NOT_AN_EDITION_OF_POINTS(
            "306",
            "\"{0}\" không có dạng chỉ số/năm.",
            "\"{0}\" is not index/year.",
            "Hãy ghi chỉ số và năm, ví dụ par-province/2024.",
            "Write index/year, for example par-province/2024."),
    NEITHER_EDITION_NOR_RESULT(
            "306",
            "\"{0}\" không có dạng chỉ số/năm.",
            "\"{0}\" is not index/year.",
            "Hãy ghi lại, hoặc nêu mã của một kết quả; xem danh sách bằng cchc:results.",
            "Write it so, or name a result by its id; cchc:results lists them."),
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
            "Hãy bỏ tiêu chí để xem tất cả.",
            "Leave the criterion out to see all of them."),
    NO_UNIT(
            "308",
            "Kết quả không có đơn vị này.",
            "The result has no such unit.",
            "Hãy bỏ đơn vị để xem tất cả; cả nước là VN.",
            "Leave the unit out to see all of them; the nation is VN."),
    MISSING(
            "314",
            "Thiếu phần tử {0} hoặc phần tử để trống.",
            "The element {0} is missing or empty.",
            "Hãy đặt phần tử trong không gian tên {1}, ví dụ {2}.",
            "Put it into the namespace {1}, for example {2}.");

    private final FaultText text;

    AskedFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("SCO-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
