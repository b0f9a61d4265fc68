package vn.cchc.delivery;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** Why something is no message. None of them repeats what was given. */
public enum MessageFault implements FaultKind {
    MAIL_ADDRESS(
            "101",
            "Đây không phải một địa chỉ thư điện tử.",
            "This is no e-mail address.",
            "Ghi đúng một địa chỉ, không tên, không dấu ngoặc, không xuống dòng.",
            "Give one address, without a name, brackets or line breaks."),
    ONE_LINE(
            "102",
            "Phần này của thư phải là một dòng có chữ.",
            "This part of a mail must be one line with words in it.",
            "Bỏ dấu xuống dòng và ký tự điều khiển.",
            "Take line breaks and control characters out."),
    PHONE_NUMBER(
            "103",
            "Đây không phải một số điện thoại quốc tế.",
            "This is no international telephone number.",
            "Ghi dấu + và các chữ số, ví dụ +84912345678.",
            "Write + and digits, for example +84912345678."),
    NO_TEXT(
            "104",
            "Tin nhắn không có nội dung.",
            "The message says nothing.",
            "Ghi nội dung tin nhắn.",
            "Write its text.");

    private final FaultText text;

    MessageFault(String number, String what, String inEnglish, String remedy, String also) {
        text = FaultText.of("DEL-" + number, what, inEnglish, remedy, also);
    }

    static boolean severalLines(String text) {
        return text.chars()
                .anyMatch(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029');
    }

    @Override
    public FaultText text() {
        return text;
    }
}
