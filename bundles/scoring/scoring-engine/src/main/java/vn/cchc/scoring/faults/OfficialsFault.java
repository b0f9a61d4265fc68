package vn.cchc.scoring.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** Why answers of officials cannot become points. */
public enum OfficialsFault implements FaultKind {
    OPEN(
            "531",
            "Ai cũng trả lời được đợt khảo sát này nên kết quả không đại diện cho ai ngoài người đã trả lời.",
            "Everybody could answer this campaign, so it represents nobody but those who answered.",
            "Chỉ số chỉ tính từ đợt khảo sát theo danh sách mời; hãy dùng đợt khảo sát như vậy.",
            "An index takes points from campaigns by invitation only; use one of those."),
    NO_GROUP(
            "532",
            "Mẫu phiếu \"{0}\" không thuộc nhóm trả lời nào của điều tra cán bộ, công chức.",
            "The instrument \"{0}\" belongs to no group of the survey of officials.",
            "Hãy chọn đợt khảo sát dùng một trong các mẫu phiếu của điều tra này.",
            "Choose a campaign with one of the instruments of the survey."),
    TWICE(
            "533",
            "Đã có một đợt khảo sát khác với mẫu phiếu \"{0}\".",
            "There is another campaign with the instrument \"{0}\".",
            "Mỗi nhóm trả lời một đợt; nếu không, một người có thể được tính hai lần.",
            "Give one campaign for each group; else a person might count twice."),
    MISSING(
            "534",
            "Thiếu câu trả lời của nhóm \"{0}\" (mẫu phiếu \"{1}\").",
            "The answers of the group \"{0}\" (instrument \"{1}\") are missing.",
            "Hãy thêm đợt khảo sát của nhóm này; thiếu một nhóm thì trọng số không còn đúng.",
            "Add the campaign of this group; without it the weights do not hold.");

    private final FaultText text;

    OfficialsFault(
            String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("SCO-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
