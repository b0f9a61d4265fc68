package vn.cchc.scoring.internal.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** Why a published result cannot be broken down. */
public enum BreakdownFault implements FaultKind {
    POINTS(
            "601",
            "Chỉ số này tính từ điểm, không có phiếu trả lời để chia theo nhóm.",
            "This index is computed from points; there are no answers to break down.",
            "Hãy chọn một năm tính từ phiếu trả lời, ví dụ sipas/2024.",
            "Choose a year that is computed from answers, for example sipas/2024."),
    YEAR_GONE(
            "602",
            "Gói năm đã tính ra kết quả này ({0}) không còn được cài.",
            "The year bundle this result was computed with ({0}) is no longer installed.",
            "Hãy cài lại đúng gói năm đó.",
            "Install that very year bundle again."),
    ANSWERS_GONE(
            "603",
            "Bộ phiếu của kết quả này không còn, hoặc đã khác.",
            "The answers of this result are gone, or are others.",
            "Hãy khôi phục thư mục dữ liệu từ bản sao lưu.",
            "Put the data folder back from its backup."),
    NO_DESIGN(
            "604",
            "Năm này không nêu mẫu được chọn thế nào, nên không biết sai số theo nhóm.",
            "This year does not say how its sample was drawn, so errors of groups are not known.",
            "Hãy thêm thiết kế mẫu (design) vào sampling.yaml của năm.",
            "Add the design to the year's sampling.yaml.");

    private final FaultText text;

    BreakdownFault(
            String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("SCO-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
