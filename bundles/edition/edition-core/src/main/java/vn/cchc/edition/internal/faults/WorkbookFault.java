package vn.cchc.edition.internal.faults;

import vn.cchc.model.Problem;

/** What can be wrong with a workbook before it is the files of a year. Told in both languages. */
public enum WorkbookFault implements Fault {
    UNREADABLE(
            "701",
            "The workbook cannot be read: {0}.",
            "Open it in a spreadsheet program and save it anew as XLSX.",
            "Không đọc được tệp: không phải bảng tính XLSX, bị hỏng hoặc có mật khẩu.",
            "Mở bằng chương trình bảng tính và lưu lại ở dạng XLSX."),
    TOO_MUCH(
            "702",
            "The workbook is not unpacked: {0}.",
            "Copy the rows into the template workbook and save that.",
            "Tệp bảng tính giải nén ra quá lớn, hoặc một ô quá dài.",
            "Chép các dòng vào tệp mẫu rồi lưu lại."),
    MACROS(
            "703",
            "The workbook carries macros.",
            "Save it as XLSX without macros.",
            "Tệp bảng tính có macro.",
            "Lưu lại ở dạng XLSX không có macro."),
    LINKS(
            "704",
            "The workbook points to other workbooks.",
            "Break the links (menu Data, Edit links) and save it anew.",
            "Tệp bảng tính liên kết tới tệp khác.",
            "Ngắt các liên kết (Data, Edit links) rồi lưu lại."),
    TOO_MANY(
            "705",
            "The workbook has more than {0} {1}.",
            "Take out what is not part of the year.",
            "Tệp bảng tính có nhiều hơn {0} {1}.",
            "Bỏ những gì không thuộc về năm này."),
    NO_SHEET(
            "706",
            "There is no sheet \"{0}\".",
            "Add it as in the template workbook, or correct the sheet \"files\".",
            "Không có trang \"{0}\".",
            "Thêm trang này như trong tệp mẫu, hoặc sửa trang \"files\"."),
    UNKNOWN_SHEET(
            "707",
            "The sheet \"files\" does not name the sheet \"{0}\", and nobody would read it.",
            "Name it in the sheet \"files\", or delete it.",
            "Trang \"files\" không nêu trang \"{0}\", sẽ không ai đọc trang này.",
            "Ghi tên trang vào trang \"files\" hoặc xóa trang."),
    NUMBER(
            "708",
            "The cell holds the number {0}, not the text: a code such as 01 would be 1.",
            "Set the cell to the format Text and type it again.",
            "Ô chứa số {0}, không phải văn bản: mã như 01 sẽ thành 1.",
            "Đặt định dạng ô là Văn bản (Text) rồi gõ lại."),
    DATE(
            "709",
            "The cell holds a date ({0}), not the text.",
            "Set the cell to the format Text and type it again, as year-month-day.",
            "Ô chứa ngày tháng ({0}), không phải văn bản.",
            "Đặt định dạng ô là Văn bản (Text) rồi gõ lại theo dạng năm-tháng-ngày."),
    FORMULA(
            "710",
            "The cell holds a formula.",
            "Paste its value in its place, as text.",
            "Ô chứa công thức.",
            "Dán giá trị vào thay cho công thức, ở dạng văn bản."),
    OTHER_CELL(
            "711",
            "The cell holds a truth value or an error ({0}).",
            "Set the cell to the format Text and type it again.",
            "Ô chứa giá trị đúng/sai hoặc lỗi ({0}).",
            "Đặt định dạng ô là Văn bản (Text) rồi gõ lại."),
    OUTSIDE(
            "712",
            "The cell \"{0}\" stands outside the columns of the sheet.",
            "Move it below a heading, or delete it.",
            "Ô \"{0}\" nằm ngoài các cột của trang.",
            "Chuyển vào dưới một tiêu đề cột hoặc xóa đi."),
    HEADING(
            "713",
            "The first row must be \"{0}\" and \"{1}\".",
            "Write these two words into the first two cells.",
            "Dòng đầu phải là \"{0}\" và \"{1}\".",
            "Ghi hai từ này vào hai ô đầu tiên."),
    KEY(
            "714",
            "\"{0}\" is not a key.",
            "Write it as in the template, for example title.vi or bands[1].from.",
            "\"{0}\" không phải là khóa.",
            "Ghi như trong tệp mẫu, ví dụ title.vi hoặc bands[1].from."),
    KEY_TWICE(
            "715",
            "The key {0} is there twice.",
            "Keep one of the two rows.",
            "Khóa {0} có hai lần.",
            "Giữ lại một trong hai dòng."),
    KEY_CLASH(
            "716",
            "The key {0} does not go together with the rows above it.",
            "A key holds a value, a list [1], [2], … without gaps, or keys of its own: one of the three.",
            "Khóa {0} không khớp với các dòng phía trên.",
            "Một khóa chỉ chứa một giá trị, một danh sách [1], [2], … liên tục, hoặc các khóa con."),
    BUNDLE_KEY(
            "717",
            "\"{0}\" says nothing about a bundle.",
            "Write one of: {1}.",
            "\"{0}\" không mô tả gói dữ liệu.",
            "Ghi một trong các từ: {1}."),
    FILE_NAME(
            "718",
            "\"{0}\" is not the name of a table (.csv) or of a file of keys (.yaml).",
            "Write it as in the template, for example criteria.csv or instruments/form/survey.csv.",
            "\"{0}\" không phải tên một bảng (.csv) hay một tệp khóa (.yaml).",
            "Ghi như trong tệp mẫu, ví dụ criteria.csv hoặc instruments/form/survey.csv."),
    NAMED_TWICE(
            "719",
            "{0} is named twice.",
            "Give each sheet one file and each file one sheet.",
            "{0} được nêu hai lần.",
            "Mỗi trang ứng với một tệp và mỗi tệp ứng với một trang."),
    NO_TEMPLATE(
            "720",
            "There is no template \"{0}\".",
            "Choose points or answers.",
            "Không có tệp mẫu \"{0}\".",
            "Chọn points hoặc answers."),
    UPLOAD(
            "721",
            "No more than {0} MB are taken.",
            "Take out what is not part of the year.",
            "Không nhận quá {0} MB.",
            "Bỏ những gì không thuộc về năm này.");

    private final FaultText text;
    private final FaultText vietnamese;

    WorkbookFault(String number, String what, String remedy, String whatVi, String remedyVi) {
        text = new FaultText(number, what, remedy);
        vietnamese = new FaultText(number, whatVi, remedyVi);
    }

    @Override
    public FaultText text() {
        return text;
    }

    @Override
    public Problem at(String where, Object... words) {
        Problem english = text.at(where, words);
        Problem told = vietnamese.at(where, words);
        return new Problem(
                english.code(),
                where,
                english.what(),
                english.remedy(),
                new Problem.Words(where, told.what(), told.remedy()));
    }
}
