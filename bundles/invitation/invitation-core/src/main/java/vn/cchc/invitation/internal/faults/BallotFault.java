package vn.cchc.invitation.internal.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** Why somebody is given no ballot. None of them repeats what was sent. */
public enum BallotFault implements FaultKind {
    NO_INVITATION(
            "301",
            "Liên kết này không phải lời mời của đợt khảo sát.",
            "This link is no invitation to the survey.",
            "Hãy mở lại liên kết trong thư mời, chép đủ cả phần sau dấu #.",
            "Open the link of the letter again, with everything behind the #."),
    ANOTHER_BALLOT(
            "302",
            "Lời mời này đã nhận phiếu trên một thiết bị hoặc trình duyệt khác.",
            "The ballot of this invitation was taken on another device or in another browser.",
            "Hãy trả lời trên thiết bị đã mở lời mời lần đầu.",
            "Answer on the device where the invitation was opened first."),
    NOT_BLINDED(
            "303",
            "Yêu cầu ký phiếu không đúng dạng.",
            "What was sent to be signed is no blinded ballot.",
            "Hãy tải lại trang rồi thử lại.",
            "Load the page again and try again."),
    NOT_OPEN(
            "304",
            "Hiện không phát phiếu cho đợt khảo sát này.",
            "No ballots are given out for this survey now.",
            "Hãy xem thời gian khảo sát trong thư mời.",
            "Look up in the letter from when to when the survey runs."),
    OTHER_KEY(
            "305",
            "Phiếu được tạo cho một nhóm khác.",
            "The ballot was made for another group.",
            "Hãy mở lại liên kết trong thư mời, chép đủ cả phần sau dấu #.",
            "Open the link of the letter again, with everything behind the #."),
    BUSY(
            "306",
            "Chưa ký được phiếu.",
            "The ballot could not be signed now.",
            "Hãy thử lại sau một lát; lời mời vẫn còn hiệu lực.",
            "Try again in a moment; the invitation is still good.");

    private final FaultText text;

    BallotFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("INV-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
