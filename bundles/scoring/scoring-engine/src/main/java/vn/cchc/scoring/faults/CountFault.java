package vn.cchc.scoring.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** Why answers cannot be counted and scored. */
public enum CountFault implements FaultKind {
    NO_COLUMN(
            "101",
            "Bộ phiếu không có cột này.",
            "The answers have no such column.",
            "Hãy chốt một bộ phiếu được thu thập theo đúng năm này.",
            "Release an answer set that was collected with this edition."),
    UNKNOWN_PROVINCE(
            "102",
            "Hệ thống đơn vị {0} không có tỉnh, thành phố này.",
            "There is no such province in the units of {0}.",
            "Hãy sửa mã trong phiếu rồi chốt lại bộ phiếu.",
            "Correct the code in the answers and release them again."),
    NO_PROVINCE(
            "103",
            "Phiếu không nêu tỉnh, thành phố.",
            "The form names no province.",
            "Hãy điền tỉnh, thành phố của phiếu rồi chốt lại bộ phiếu.",
            "Enter the province of the form and release the set again."),
    NO_POPULATION(
            "104",
            "Chưa biết dân số của tỉnh, thành phố này.",
            "The population of the province is not known.",
            "Hãy bổ sung danh mục đơn vị của hệ thống {0}.",
            "Complete the registry of the units of {0}.");

    private final FaultText text;

    CountFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("SCO-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
