package vn.cchc.sheets.table;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;
import vn.cchc.model.LanguageText;

/** What can be wrong with a table as a file. A room tells it under its own letters. */
public enum TableFault {
    NOT_UTF8(
            "101",
            "Tệp không ở bảng mã UTF-8.",
            "The file is not in UTF-8.",
            "Hãy lưu tệp dạng \"CSV UTF-8\" hoặc XLSX.",
            "Save it as \"CSV UTF-8\" or XLSX."),
    DAMAGED(
            "102",
            "Không đọc được tệp: {0}.",
            "The file cannot be read: {0}.",
            "Hãy lưu lại thành CSV UTF-8 hoặc XLSX không có mật khẩu, rồi gửi lại.",
            "Save it again as CSV UTF-8 or as XLSX without a password, and send that."),
    EMPTY(
            "103",
            "Tệp không có dòng nào.",
            "The file has no rows.",
            "Hãy lấy tệp mẫu và điền vào.",
            "Take the template and fill it in."),
    TOO_LARGE(
            "104",
            "Tệp quá lớn: nhiều nhất {0}.",
            "The file is too large: at most {0}.",
            "Hãy chia tệp.",
            "Divide it."),
    MACROS(
            "105",
            "Bảng tính có macro.",
            "The workbook has macros.",
            "Hãy lưu lại dạng XLSX.",
            "Save it as XLSX."),
    MISSING_COLUMN(
            "106",
            "Thiếu cột {0}.",
            "The column {0} is missing.",
            "Hãy lấy tệp mẫu và điền vào đó.",
            "Take the template and fill that in."),
    UNKNOWN_COLUMN(
            "107",
            "Không có cột nào tên là {0}.",
            "There is no column {0}.",
            "Hãy đối chiếu từng chữ với tệp mẫu, hoặc xóa cột.",
            "Compare with the template, letter by letter, or delete it."),
    COLUMN_TWICE(
            "108",
            "Cột {0} có hai lần.",
            "The column {0} is there twice.",
            "Hãy xóa một trong hai.",
            "Delete one of the two."),
    CELLS(
            "109",
            "Dòng có {0} ô, dòng tiêu đề có {1} ô.",
            "The row has {0} cells, the heading {1}.",
            "Hãy tìm dấu phân cách nằm trong một văn bản không có dấu ngoặc kép.",
            "Look for a separator inside a text that is not between quotes."),
    NOT_PLAIN(
            "110",
            "Ô chứa công thức, lỗi, ngày hoặc giá trị đúng/sai.",
            "The cell holds a formula, an error, a date or a truth value.",
            "Hãy dán giá trị dạng văn bản hoặc số.",
            "Paste it as text or as a number."),
    MORE(
            "111",
            "Còn {0} lỗi khác.",
            "There are {0} more problems.",
            "Hãy sửa các lỗi trên rồi gửi lại.",
            "Mend those above and send it again.");

    private final String number;
    private final LanguageText what;
    private final LanguageText remedy;

    TableFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        this.number = number;
        this.what = new LanguageText(what, inEnglish);
        this.remedy = new LanguageText(remedy, alsoInEnglish);
    }

    /**
     * The fault as a room tells it.
     *
     * @param room its letters, for example {@code FIG}: the codes are {@code FIG-101} to {@code
     *     FIG-111}
     */
    public FaultKind in(String room) {
        var text = new FaultText(room + "-" + number, what, remedy);
        return () -> text;
    }
}
