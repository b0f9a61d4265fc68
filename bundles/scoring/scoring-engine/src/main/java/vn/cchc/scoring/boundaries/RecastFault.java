package vn.cchc.scoring.boundaries;

import vn.cchc.model.FaultText;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Period;
import vn.cchc.model.Problem;

/** Why answers cannot be moved to other provinces. */
final class RecastFault {
    private static final FaultText NO_COLUMN =
            new FaultText(
                    "SCO-431",
                    new LanguageText(
                            "Bộ phiếu không có cột tỉnh này.",
                            "The answers have no such column of provinces."),
                    new LanguageText(
                            "Dùng bộ phiếu đã khóa của chính năm đó.",
                            "Take the released answer set of this very year."));
    private static final FaultText UNKNOWN_PROVINCE =
            new FaultText(
                    "SCO-432",
                    new LanguageText(
                            "Không biết tỉnh này của hệ thống {0} nay thuộc tỉnh nào của hệ thống {1}.",
                            "Where this province of {0} went in {1} is not known."),
                    new LanguageText(
                            "Xem cchc:units; bổ sung kế thừa vào danh mục đơn vị.",
                            "See cchc:units; complete the succession in the registry."));
    private static final FaultText ELSEWHERE =
            new FaultText(
                    "SCO-433",
                    new LanguageText(
                            "Xã của phiếu không nằm trong tỉnh của phiếu.",
                            "The commune of the form does not lie in its province."),
                    new LanguageText(
                            "Sửa mã trong phiếu, nhập và khóa lại.",
                            "Correct the codes in the answers and release them again."));

    private RecastFault() {}

    static Problem noColumn(String name) {
        return NO_COLUMN.at(name);
    }

    static Problem unknownProvince(String code, Period from, Period to) {
        return UNKNOWN_PROVINCE.at(code, from, to);
    }

    static Problem elsewhere(String pair) {
        return ELSEWHERE.at(pair);
    }
}
