package vn.cchc.invitation.internal.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** Why letters are not sent. */
public enum LetterFault implements FaultKind {
    NO_MAIL(
            "501",
            "Máy chủ này chưa được cấu hình để gửi thư điện tử.",
            "This server is not configured to send e-mail.",
            "Hãy điền etc/cchc.delivery.mail.cfg, hoặc ghi thư ra tệp: cchc:invitation-letters.",
            "Write etc/cchc.delivery.mail.cfg, or write the letters to a file:"
                    + " cchc:invitation-letters."),
    NO_SHORT_MESSAGES(
            "502",
            "Máy chủ này chưa được cấu hình để gửi tin nhắn.",
            "This server is not configured to send short messages.",
            "Hãy điền etc/cchc.delivery.sms.cfg, hoặc ghi thư ra tệp: cchc:invitation-letters.",
            "Write etc/cchc.delivery.sms.cfg, or write the letters to a file:"
                    + " cchc:invitation-letters."),
    NO_ASKER(
            "503",
            "Chưa cấu hình tên cơ quan hỏi ý kiến để ghi trong thư.",
            "Who asks is not configured, and no letter goes out without it.",
            "Hãy ghi asker = … trong etc/cchc.invitation.letters.cfg.",
            "Write asker = … into etc/cchc.invitation.letters.cfg."),
    SERVER(
            "504",
            "Đây không phải địa chỉ của máy chủ.",
            "This is no address of a server.",
            "Dùng dạng https://ten-may-chu, không có dấu ? hay #, tối đa 120 ký tự.",
            "Write https://name-of-the-server, without ? or #, at most 120 characters."),
    UNDER_WAY(
            "505",
            "Thư của danh sách này đang được gửi.",
            "The letters of this roll are being sent.",
            "Hãy chờ lượt gửi đó xong: cchc:jobs.",
            "Wait until that is done: cchc:jobs.");

    private final FaultText text;

    LetterFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("INV-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
