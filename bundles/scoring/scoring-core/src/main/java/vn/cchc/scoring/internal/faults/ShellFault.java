package vn.cchc.scoring.internal.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** What can be wrong with the words of a command. */
public enum ShellFault implements FaultKind {
    UNPUBLISHED(
            "306",
            "Năm này chưa có kết quả được công bố.",
            "There is no published result of this edition.",
            "Hãy tính điểm từ một bộ phiếu đã chốt, hoặc từ một bảng điểm nếu là chỉ số chấm điểm, bằng cchc:score.",
            "Score a released answer set, or a score sheet of an index of points, with cchc:score."),
    ONLY_DRAFTS(
            "306",
            "Năm này chưa có kết quả được công bố.",
            "There is no published result of this edition.",
            "Có các bản nháp: {0}.",
            "There are drafts: {0}."),
    TOO_MANY(
            "310",
            "Thừa từ này.",
            "This is one word too many.",
            "Xem {0} --help.",
            "See {0} --help."),
    NO_VALUE(
            "310", "Thiếu giá trị.", "The value is missing.", "Xem {0} --help.", "See {0} --help."),
    NO_NUMBER(
            "310",
            "Đây không phải là số lượng tỉnh, thành phố.",
            "This is not a number of provinces.",
            "Xem {0} --help.",
            "See {0} --help."),
    WORDS("310", "{0}", "{0}", "Xem {1} --help.", "See {1} --help.");

    private final FaultText text;

    ShellFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("SCO-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
