package vn.cchc.invitation.internal.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** What can be wrong with somebody to be put on a roll. */
public enum ContactFault implements FaultKind {
    MISSING("201", "Thiếu {0}.", "There is no {0}.", "Hãy điền vào.", "Fill it in."),
    ADDRESS(
            "202",
            "Không phải địa chỉ thư điện tử hay số điện thoại Việt Nam.",
            "This is no e-mail address and no phone number of Viet Nam.",
            "Hãy viết như ten@donvi.gov.vn hoặc 0912345678; trong bảng tính, định dạng ô là văn bản.",
            "Write it as name@agency.gov.vn or 0912345678; in a spreadsheet format the cell as text."),
    TWICE(
            "203",
            "Địa chỉ này có hai lần trong danh sách.",
            "This address is there twice.",
            "Hãy xóa một trong hai: mỗi địa chỉ được mời một lần.",
            "Delete one of the two: an address is invited once."),
    THERE(
            "204",
            "Địa chỉ này đã có trong danh sách mời của đợt khảo sát.",
            "This address is on the roll of the campaign already.",
            "Hãy bỏ dòng này.",
            "Leave this row out."),
    STRATUM(
            "205",
            "Mã nhóm không đúng dạng.",
            "This is no code of a stratum.",
            "Dùng 1 đến 20 chữ thường không dấu, chữ số, dấu gạch ngang.",
            "Use 1 to 20 lower-case letters, digits and dashes."),
    LANGUAGE(
            "206",
            "Ngôn ngữ phải là vi hoặc en.",
            "The language is vi or en.",
            "Hãy để trống nếu là tiếng Việt.",
            "Leave it blank for Vietnamese."),
    LONG(
            "207",
            "Dài quá {0} ký tự.",
            "It is longer than {0} characters.",
            "Hãy viết ngắn lại.",
            "Shorten it.");

    private final FaultText text;

    ContactFault(
            String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("INV-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
