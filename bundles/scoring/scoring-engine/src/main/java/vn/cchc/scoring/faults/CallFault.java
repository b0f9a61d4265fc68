package vn.cchc.scoring.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** What can be wrong with a call of the command line. */
public enum CallFault implements FaultKind {
    COMMAND(
            "421",
            "Không có lệnh {0}.",
            "There is no command {0}.",
            "Hãy dùng estimate hoặc freeze.",
            "Use estimate or freeze."),
    OPTION(
            "421",
            "Lệnh {0} không có tùy chọn {1}.",
            "{0} has no option {1}.",
            "Xem --help.",
            "See --help."),
    VALUE(
            "421",
            "Tùy chọn {0} không có giá trị.",
            "The option {0} has no value.",
            "Hãy ghi giá trị ở ngay sau.",
            "Write it behind."),
    MISSING(
            "421",
            "Thiếu tùy chọn {0}.",
            "The option {0} is missing.",
            "Xem --help.",
            "See --help."),
    THREADS(
            "421",
            "--threads không phải là số từ 1 đến 999.",
            "--threads is no number from 1 to 999.",
            "Hãy ghi, ví dụ, --threads 2.",
            "Write for example --threads 2."),
    EDITION(
            "421",
            "\"{0}\" không có dạng chỉ số/năm.",
            "\"{0}\" is not index/year.",
            "Hãy ghi, ví dụ, --edition sipas/2024.",
            "Write for example --edition sipas/2024."),
    NO_SUCH_FILE(
            "422",
            "Không có tệp {0}.",
            "The file {0} does not exist.",
            "Hãy kiểm tra tên tệp.",
            "Check its name."),
    FILE(
            "422",
            "Không đọc hoặc ghi được tệp: {0}.",
            "A file cannot be read or written: {0}.",
            "Hãy kiểm tra tên tệp và quyền truy cập.",
            "Check its name and who may use it.");

    private final FaultText text;

    CallFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("SCO-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
