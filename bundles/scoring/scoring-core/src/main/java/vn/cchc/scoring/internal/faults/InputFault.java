package vn.cchc.scoring.internal.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** Why an answer set or a score sheet cannot be scored. */
public enum InputFault implements FaultKind {
    NO_ANSWERS(
            "201",
            "Không có bộ phiếu này.",
            "There is no such answer set.",
            "Hãy tìm mã của bộ phiếu trong danh sách các bộ phiếu.",
            "Look up its id in the list of answer sets."),
    OPEN(
            "202",
            "Bộ phiếu chưa chốt và còn có thể thay đổi.",
            "The answer set is still open and may change.",
            "Hãy chốt bộ phiếu trước, sau đó tính điểm.",
            "Release it first, then score it."),
    NO_EDITION(
            "203",
            "Không có năm này trên máy chủ.",
            "The edition is not on offer.",
            "Hãy cài gói năm của bộ phiếu hoặc bảng điểm.",
            "Install the year bundle the answers or scores belong to."),
    OTHER_EDITION(
            "204",
            "Bộ phiếu hoặc bảng điểm thuộc về bản {0} của năm, bản đang cài là {1}.",
            "The answers or scores belong to the edition {0}, installed is {1}.",
            "Hãy cài gói năm có mã {0}, hoặc nhập bộ phiếu hoặc bảng điểm mới cho bản đang cài.",
            "Install the year bundle with the fingerprint {0}, or bring new answers or scores for the installed one."),
    NO_PROVINCES(
            "205",
            "Danh mục đơn vị không có tỉnh, thành phố nào của thời kỳ này.",
            "The registry has no provinces for this period.",
            "Hãy kiểm tra thời kỳ trong edition.yaml của năm.",
            "Check the period in the edition's edition.yaml."),
    OF_POINTS(
            "206",
            "Chỉ số của năm này tính từ điểm chấm, không tính từ phiếu trả lời.",
            "The index of this edition is computed from points, not from answers.",
            "Hãy nhập một bảng điểm bằng cchc:scores-import rồi tính điểm từ bảng đó.",
            "Import a score sheet with cchc:scores-import and score that.");

    private final FaultText text;

    InputFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("SCO-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
