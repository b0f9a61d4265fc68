package vn.cchc.edition.internal.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** What can be wrong with a workbook before it is the files of a year. */
public enum WorkbookFault implements FaultKind {
    UNREADABLE(
            "701",
            "Không đọc được tệp bảng tính: {0}.",
            "The workbook cannot be read: {0}.",
            "Hãy mở bằng chương trình bảng tính và lưu lại ở dạng XLSX.",
            "Open it in a spreadsheet program and save it anew as XLSX."),
    TOO_MUCH(
            "702",
            "Tệp bảng tính không được giải nén: {0}.",
            "The workbook is not unpacked: {0}.",
            "Hãy chép các dòng vào tệp mẫu rồi lưu lại.",
            "Copy the rows into the template workbook and save that."),
    MACROS(
            "703",
            "Tệp bảng tính có macro.",
            "The workbook carries macros.",
            "Hãy lưu lại ở dạng XLSX không có macro.",
            "Save it as XLSX without macros."),
    LINKS(
            "704",
            "Tệp bảng tính liên kết tới tệp khác.",
            "The workbook points to other workbooks.",
            "Hãy ngắt các liên kết (Dữ liệu, Sửa liên kết) rồi lưu lại.",
            "Break the links (menu Data, Edit links) and save it anew."),
    TOO_MANY(
            "705",
            "Tệp bảng tính có nhiều hơn {0} {1}.",
            "The workbook has more than {0} {1}.",
            "Hãy bỏ những gì không thuộc về năm này.",
            "Take out what is not part of the year."),
    NO_SHEET(
            "706",
            "Không có trang tính \"{0}\".",
            "There is no sheet \"{0}\".",
            "Hãy thêm trang tính này như trong tệp mẫu, hoặc sửa trang tính \"files\".",
            "Add it as in the template workbook, or correct the sheet \"files\"."),
    UNKNOWN_SHEET(
            "707",
            "Trang tính \"files\" không nêu trang tính \"{0}\", sẽ không ai đọc trang tính này.",
            "The sheet \"files\" does not name the sheet \"{0}\", and nobody would read it.",
            "Hãy ghi tên trang tính vào \"files\" hoặc xóa trang tính.",
            "Name it in the sheet \"files\", or delete it."),
    NUMBER(
            "708",
            "Ô chứa số {0}, không phải văn bản: mã như 01 sẽ thành 1.",
            "The cell holds the number {0}, not the text: a code such as 01 would be 1.",
            "Hãy đặt định dạng ô là Văn bản (Text) rồi gõ lại.",
            "Set the cell to the format Text and type it again."),
    DATE(
            "709",
            "Ô chứa ngày tháng ({0}), không phải văn bản.",
            "The cell holds a date ({0}), not the text.",
            "Hãy đặt định dạng ô là Văn bản (Text) rồi gõ lại theo dạng năm-tháng-ngày.",
            "Set the cell to the format Text and type it again, as year-month-day."),
    FORMULA(
            "710",
            "Ô chứa công thức.",
            "The cell holds a formula.",
            "Hãy dán giá trị vào thay cho công thức, ở dạng văn bản.",
            "Paste its value in its place, as text."),
    OTHER_CELL(
            "711",
            "Ô chứa giá trị đúng/sai hoặc lỗi ({0}).",
            "The cell holds a truth value or an error ({0}).",
            "Hãy đặt định dạng ô là Văn bản (Text) rồi gõ lại.",
            "Set the cell to the format Text and type it again."),
    OUTSIDE(
            "712",
            "Ô \"{0}\" nằm ngoài các cột của trang tính.",
            "The cell \"{0}\" stands outside the columns of the sheet.",
            "Hãy chuyển vào dưới một tiêu đề cột hoặc xóa đi.",
            "Move it below a heading, or delete it."),
    HEADING(
            "713",
            "Dòng đầu phải là \"{0}\" và \"{1}\".",
            "The first row must be \"{0}\" and \"{1}\".",
            "Hãy ghi hai từ này vào hai ô đầu tiên.",
            "Write these two words into the first two cells."),
    KEY(
            "714",
            "\"{0}\" không phải là khóa.",
            "\"{0}\" is not a key.",
            "Hãy ghi như trong tệp mẫu, ví dụ title.vi hoặc bands[1].from.",
            "Write it as in the template, for example title.vi or bands[1].from."),
    KEY_TWICE(
            "715",
            "Khóa {0} có hai lần.",
            "The key {0} is there twice.",
            "Hãy giữ lại một trong hai dòng.",
            "Keep one of the two rows."),
    KEY_CLASH(
            "716",
            "Khóa {0} không khớp với các dòng phía trên.",
            "The key {0} does not go together with the rows above it.",
            "Một khóa chỉ chứa một giá trị, hoặc một danh sách [1], [2], … liên tục, hoặc các khóa con.",
            "A key holds a value, a list [1], [2], … without gaps, or keys of its own: one of the three."),
    BUNDLE_KEY(
            "717",
            "\"{0}\" không mô tả gói dữ liệu.",
            "\"{0}\" says nothing about a bundle.",
            "Hãy ghi một trong các từ: {1}.",
            "Write one of: {1}."),
    FILE_NAME(
            "718",
            "\"{0}\" không phải tên một bảng (.csv) hay một tệp khóa (.yaml).",
            "\"{0}\" is not the name of a table (.csv) or of a file of keys (.yaml).",
            "Hãy ghi như trong tệp mẫu, ví dụ criteria.csv hoặc instruments/form/survey.csv.",
            "Write it as in the template, for example criteria.csv or instruments/form/survey.csv."),
    NAMED_TWICE(
            "719",
            "{0} được nêu hai lần.",
            "{0} is named twice.",
            "Mỗi trang tính ứng với một tệp và mỗi tệp ứng với một trang tính.",
            "Give each sheet one file and each file one sheet."),
    NO_TEMPLATE(
            "720",
            "Không có tệp mẫu \"{0}\".",
            "There is no template \"{0}\".",
            "Hãy chọn points, answers hoặc surveys.",
            "Choose points, answers or surveys."),
    UPLOAD(
            "721",
            "Không nhận quá {0} MB.",
            "No more than {0} MB are taken.",
            "Hãy bỏ những gì không thuộc về năm này.",
            "Take out what is not part of the year.");

    private final FaultText text;

    WorkbookFault(
            String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("EDN-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
