package vn.cchc.edition.internal.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** Faults of surveys that are put to people and make no index. */
public enum SurveysFault implements FaultKind {
    NO_SURVEY(
            "821",
            "Không mục nào dưới surveys nói mẫu phiếu \"{0}\" hỏi ai và để làm gì.",
            "No entry under surveys says whom the instrument \"{0}\" asks and what for.",
            "Hãy thêm một mục có instrument: \"{0}\", hoặc bỏ mẫu phiếu này.",
            "Add an entry with instrument: \"{0}\", or take the instrument away."),
    NO_INSTRUMENT(
            "822",
            "Năm không có mẫu phiếu \"{0}\".",
            "The year has no instrument \"{0}\".",
            "Hãy sửa tên, hoặc ghi mẫu phiếu vào instruments của edition.yaml. {1}",
            "Correct the name, or list the instrument under instruments in edition.yaml. {1}"),
    TWICE(
            "823",
            "Đã có một mục cho mẫu phiếu \"{0}\" ở trên.",
            "There is an entry for the instrument \"{0}\" above.",
            "Mỗi mẫu phiếu có đúng một mục; hãy bỏ một trong hai.",
            "Each instrument has one entry; take one of the two away.");

    private final FaultText text;

    SurveysFault(
            String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("EDN-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
