package vn.cchc.invitation.internal.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** Why something cannot be done with a roll now. */
public enum RollFault implements FaultKind {
    NO_ROLL(
            "401",
            "Đợt khảo sát này không có danh sách mời.",
            "There is no roll of this campaign.",
            "Hãy kiểm tra mã đợt khảo sát, hoặc nạp danh sách trước.",
            "Check the name of the campaign, or bring its contacts first."),
    SMALL_STRATUM(
            "402",
            "Nhóm {0} chỉ có {1} người, ít nhất phải là {2}.",
            "The stratum {0} has {1} people, and {2} are the least.",
            "Hãy gộp với nhóm khác trước khi mở khảo sát: nhóm quá nhỏ làm lộ người trả lời.",
            "Put it together with another one before opening: so small a group tells who answered."),
    NOT_PREPARED(
            "403",
            "Đợt khảo sát đã mở hoặc đã đóng.",
            "The roll was opened or closed before.",
            "Mỗi danh sách chỉ mở một lần.",
            "A roll is opened once."),
    NOT_OPEN(
            "404",
            "Danh sách mời không ở trạng thái mở.",
            "The roll is not open.",
            "Hãy mở đợt khảo sát trước.",
            "Open it first."),
    NOT_CLOSED(
            "405",
            "Danh sách mời chưa đóng.",
            "The roll is not closed.",
            "Hãy đóng đợt khảo sát trước khi xóa người được mời.",
            "Close it before its people are taken away."),
    NEW_STRATUM(
            "406",
            "Nhóm {0} không có khi danh sách được mở.",
            "The stratum {0} was not there when the roll was opened.",
            "Hãy đưa người này vào một nhóm đã có.",
            "Put them into one that is."),
    CLOSED(
            "407",
            "Danh sách mời đã đóng.",
            "The roll is closed.",
            "Hãy dùng một đợt khảo sát mới.",
            "Begin another campaign."),
    CAMPAIGN_NAME(
            "408",
            "Mã đợt khảo sát không đúng dạng.",
            "This is no name of a campaign.",
            "Dùng 1 đến 60 chữ thường không dấu, chữ số, dấu gạch ngang, bắt đầu bằng chữ.",
            "Use 1 to 60 lower-case letters, digits and dashes, a letter first."),
    MEANWHILE(
            "409",
            "Danh sách vừa được người khác thay đổi.",
            "Somebody else has just changed the roll.",
            "Hãy xem lại rồi làm lại.",
            "Look at it again and repeat.");

    private final FaultText text;

    RollFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("INV-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
