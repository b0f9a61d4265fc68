package vn.cchc.scoring.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** Why answers cannot be moved to other provinces. */
public enum RecastFault implements FaultKind {
    NO_COLUMN(
            "431",
            "Bộ phiếu không có cột tỉnh này.",
            "The answers have no such column of provinces.",
            "Hãy dùng bộ phiếu đã chốt của chính năm đó.",
            "Take the released answer set of this very year."),
    UNKNOWN_PROVINCE(
            "432",
            "Không biết tỉnh này của hệ thống {0} nay thuộc tỉnh nào của hệ thống {1}.",
            "Where this province of {0} went in {1} is not known.",
            "Xem cchc:units; hãy bổ sung việc kế thừa vào danh mục đơn vị.",
            "See cchc:units; complete the succession in the registry."),
    ELSEWHERE(
            "433",
            "Xã của phiếu không nằm trong tỉnh của phiếu.",
            "The commune of the form does not lie in its province.",
            "Hãy sửa mã trong phiếu, nhập và chốt lại.",
            "Correct the codes in the answers and release them again.");

    private final FaultText text;

    RecastFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("SCO-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
