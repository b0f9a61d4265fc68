package vn.cchc.scoring.internal.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** Why two years cannot be set side by side. */
public enum ComparisonFault implements FaultKind {
    UNPUBLISHED(
            "441",
            "Năm này chưa có kết quả được công bố, nên chưa so sánh được.",
            "There is no published result of this edition, so it cannot be compared.",
            "Xem các kết quả đang có ở /api/results.",
            "See /api/results for the results there are."),
    ORDER(
            "442",
            "Hai năm phải thuộc cùng một chỉ số, năm trước đứng trước.",
            "The two years must be of one index, the earlier one first.",
            "Ví dụ sipas/2022 rồi sipas/2024.",
            "For example sipas/2022, then sipas/2024."),
    NO_EDITION(
            "443",
            "Gói năm đã dùng để tính kết quả này không còn trên máy chủ, nên không biết điều gì đã thay đổi.",
            "The year bundle this result was computed with is no longer on offer, so nobody knows"
                    + " what changed.",
            "Hãy cài lại gói năm có mã {0}.",
            "Install the year bundle with the fingerprint {0} again."),
    NO_ANSWERS(
            "444",
            "Bộ phiếu đã chốt của kết quả này không còn, nên không tính lại được.",
            "The frozen answers of this result are gone, so it cannot be computed anew.",
            "Hãy khôi phục bộ phiếu {0} từ bản sao lưu, hoặc bỏ hệ thống đơn vị.",
            "Restore the answer set {0} from a backup, or leave the units out."),
    NO_UNITS(
            "445",
            "Không có hệ thống đơn vị này.",
            "There is no such system of units.",
            "Hãy ghi một trong: {0}.",
            "Write one of: {0}."),
    NOT_BACK(
            "446",
            "Năm này dùng hệ thống đơn vị mới hơn {0}; phiếu không chuyển ngược được.",
            "This year uses newer units than {0}; answers cannot be moved back.",
            "Hãy chọn hệ thống đơn vị {1} hoặc mới hơn.",
            "Choose the units of {1} or newer ones."),
    POINTS(
            "447",
            "Chỉ số tính bằng điểm không có phiếu để tính lại theo tỉnh mới.",
            "An index of points has no answers that could be moved to new provinces.",
            "Hãy bỏ hệ thống đơn vị.",
            "Leave the units out."),
    NO_QUESTIONS(
            "448",
            "Chỉ số tính bằng điểm không có câu hỏi chung để tính lại theo phương pháp của năm khác.",
            "An index of points has no questions that another methodology could score.",
            "Hãy bỏ lựa chọn câu hỏi chung.",
            "Leave the common questions out."),
    NOTHING_IN_COMMON(
            "449",
            "Hai năm không có câu hỏi nào giống nhau, nên không tính lại được.",
            "The two years have no question in common, so nothing can be computed anew.",
            "Hãy thử với câu hỏi đã đổi lời (reworded), hoặc bỏ lựa chọn này.",
            "Try reworded questions too, or leave this choice out."),
    WORDING(
            "450",
            "Không có lựa chọn câu hỏi chung này.",
            "There is no such choice of common questions.",
            "Hãy ghi common (cùng lời) hoặc reworded (kể cả câu đã đổi lời).",
            "Write common (the same words) or reworded (other words too).");

    private final FaultText text;

    ComparisonFault(String number, String what, String inEnglish, String remedy, String also) {
        text = FaultText.of("SCO-" + number, what, inEnglish, remedy, also);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
