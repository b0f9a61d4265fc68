package vn.cchc.survey.internal.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** What can be wrong with a file of answers: as a file, in its heading, in its cells. */
public enum SheetFault implements FaultKind {
    NOT_UTF8(
            "201",
            "Tệp không ở bảng mã UTF-8.",
            "The file is not in UTF-8.",
            "Hãy lưu tệp dạng \"CSV UTF-8\"; văn bản cũ ở TCVN3 hoặc VNI phải chuyển sang Unicode trước.",
            "Save it as \"CSV UTF-8\"; convert old TCVN3 or VNI text to Unicode first."),
    UTF_16(
            "201",
            "Tệp ở bảng mã UTF-16.",
            "The file is in UTF-16.",
            "Hãy lưu tệp dạng \"CSV UTF-8\".",
            "Save it as \"CSV UTF-8\"."),
    QUOTE_OPEN(
            "202",
            "Một dấu ngoặc kép mở mà không đóng.",
            "A quote is opened and never closed.",
            "Dấu ngoặc kép bên trong một ô phải viết hai lần, và đặt cả ô trong dấu ngoặc kép.",
            "Write a quote inside a cell twice, and put the cell between quotes."),
    QUOTE_CLOSED(
            "202",
            "Một dấu ngoặc kép đóng ở giữa ô.",
            "A quote is closed in the middle of a cell.",
            "Dấu ngoặc kép bên trong một ô phải viết hai lần, và đặt cả ô trong dấu ngoặc kép.",
            "Write a quote inside a cell twice, and put the cell between quotes."),
    EMPTY_FILE(
            "203",
            "Tệp trống.",
            "The file is empty.",
            "Hãy dùng tệp mẫu nhập liệu của năm.",
            "Use the import template of the edition."),
    EMPTY_SHEET(
            "203",
            "Trang tính đầu tiên trống.",
            "The first sheet is empty.",
            "Hãy dùng tệp mẫu nhập liệu của năm.",
            "Use the import template of the edition."),
    UNKNOWN_COLUMN(
            "204",
            "Cột {0} không có trong danh mục mã.",
            "The column {0} is not in the codebook.",
            "Hãy đối chiếu từng chữ với tệp mẫu nhập liệu của năm.",
            "Compare with the import template of the edition, letter by letter."),
    UNKNOWN_COLUMNS(
            "204",
            "{0} cột của tệp không có trong danh mục mã: {1}.",
            "{0} columns of the file are not in the codebook: {1}.",
            "Hãy xem có phải đã chọn nhầm tệp hoặc nhầm năm không, rồi đối chiếu từng chữ với tệp mẫu nhập liệu của năm.",
            "See whether it is the wrong file or the wrong edition, and compare with the import template of the edition, letter by letter."),
    NAMELESS_COLUMN(
            "204",
            "Cột thứ {0} không có tên.",
            "Column {0} has no name.",
            "Hãy dùng tệp mẫu nhập liệu của năm.",
            "Use the import template of the edition."),
    COLUMN_TWICE(
            "205",
            "Cột {0} có hai lần.",
            "The column {0} is there twice.",
            "Hãy xóa một trong hai.",
            "Delete one of the two."),
    MISSING_COLUMN(
            "206",
            "Thiếu cột {0}.",
            "The column {0} is missing.",
            "Hãy thêm cột; nếu không ai trả lời thì để trống các ô.",
            "Add it; leave its cells blank if nobody answered."),
    MISSING_COLUMNS(
            "206",
            "Thiếu {0} trong {1} cột: {2}.",
            "{0} of {1} columns are missing: {2}.",
            "Hãy lấy tệp mẫu nhập liệu của năm (cchc:answers-template) và điền vào đó; cột không ai trả lời thì để trống.",
            "Take the import template of the edition (cchc:answers-template) and fill that in; leave a column blank if nobody answered it."),
    CELLS(
            "207",
            "Dòng có {0} ô, còn dòng tiêu đề có {1} tên.",
            "The row has {0} cells and the heading {1} names.",
            "Hãy tìm dấu phân cách nằm trong một văn bản không có dấu ngoặc kép.",
            "Look for a separator inside a text that is not between quotes."),
    MANY_CELLS(
            "207",
            "Dòng có hơn {0} ô.",
            "The row has more than {0} cells.",
            "Hãy dùng tệp mẫu nhập liệu của năm.",
            "Use the import template of the edition."),
    LONG_CELL(
            "208",
            "Ô có hơn {0} ký tự.",
            "The cell has more than {0} characters.",
            "Hãy rút ngắn văn bản.",
            "Shorten the text."),
    LONG_TEXT_CELL(
            "208",
            "Ô có hơn {0} ký tự.",
            "The cell has more than {0} characters.",
            "Hãy tìm dấu ngoặc kép chưa đóng, hoặc rút ngắn văn bản.",
            "Look for a quote that is not closed; shorten the text."),
    MANY_FORMS(
            "209",
            "Tệp có hơn {0} phiếu.",
            "The file has more than {0} forms.",
            "Hãy chia tệp.",
            "Divide it."),
    LARGE_FILE(
            "210",
            "Tệp lớn hơn {0} MB.",
            "The file has more than {0} MB.",
            "Hãy chia tệp và nhập các phần vào cùng một bộ phiếu.",
            "Divide it and import the parts into one set."),
    NOT_TEXT(
            "211",
            "Tệp không phải là văn bản.",
            "The file is not a text.",
            "Hãy dùng tệp CSV hoặc XLSX.",
            "Bring a CSV or XLSX file."),
    UNREADABLE(
            "212",
            "Không đọc được tệp bảng tính: {0}.",
            "The workbook cannot be read: {0}.",
            "Hãy mở bằng chương trình bảng tính và lưu lại ở dạng XLSX.",
            "Open it in a spreadsheet program and save it anew as XLSX."),
    ENCRYPTED(
            "212",
            "Tệp bảng tính có mật khẩu, hoặc thuộc dạng cũ XLS.",
            "The workbook is encrypted, or of the old kind XLS.",
            "Hãy bỏ mật khẩu và lưu lại ở dạng XLSX.",
            "Take the password off and save it as XLSX."),
    TOO_MUCH(
            "213",
            "Tệp bảng tính không được giải nén: {0}.",
            "The workbook is not unpacked: {0}.",
            "Hãy chép các câu trả lời vào tệp mẫu nhập liệu rồi lưu tệp đó.",
            "Copy the answers into the import template and save that."),
    FORMULA(
            "214",
            "Ô chứa công thức.",
            "The cell holds a formula.",
            "Hãy sao chép ô và dán lại dạng giá trị.",
            "Copy it and paste it as a value."),
    NUMBER_FOR_TEXT(
            "215",
            "Ô chứa số trong khi cần văn bản; có thể đã mất các số 0 ở đầu.",
            "The cell holds a number where a text belongs; leading zeros may be lost.",
            "Hãy đặt định dạng cột là Văn bản (Text) rồi gõ lại câu trả lời.",
            "Set the column to text and type the answer again."),
    NUMBER_FOR_DATE(
            "216",
            "Ô chứa con số trong khi cần ngày tháng.",
            "The cell holds a bare number where a date belongs.",
            "Hãy đặt định dạng cột là Văn bản (Text) rồi gõ theo dạng năm-tháng-ngày.",
            "Set the column to text and type year-month-day."),
    TURNED_INTO_DATE(
            "216",
            "Chương trình bảng tính đã đổi câu trả lời thành ngày tháng.",
            "The spreadsheet program has turned the answer into a date.",
            "Hãy đặt định dạng cột là Văn bản (Text) rồi gõ lại câu trả lời.",
            "Set the column to text and type the answer again."),
    NOT_A_DAY(
            "216",
            "Ô chứa một thời điểm, không phải một ngày sau tháng 2 năm 1900.",
            "The cell holds a point in time and not a day after February 1900.",
            "Hãy đặt định dạng cột là Văn bản (Text) rồi gõ theo dạng năm-tháng-ngày.",
            "Set the column to text and type year-month-day."),
    NUMBER_IN_FILE(
            "217",
            "Số phiếu này đã có ở dòng {0}.",
            "The same form number stands in row {0}.",
            "Hãy bỏ một trong hai phiếu, hoặc sửa số phiếu theo phiếu giấy.",
            "Leave one of the two out, or correct the number from the paper form."),
    NUMBER_IN_SET(
            "218",
            "Bộ phiếu đã có phiếu mang số này.",
            "The set already has a form with this number.",
            "Hãy bỏ một trong hai phiếu, hoặc sửa số phiếu theo phiếu giấy.",
            "Leave one of the two out, or correct the number from the paper form."),
    NO_UNIT(
            "219",
            "Danh mục đơn vị của thời kỳ {1} không có {0} nào mang mã này.",
            "There is no {0} with this code in the units of {1}.",
            "Hãy đối chiếu với danh mục đơn vị; các năm khác có mã khác.",
            "Compare with the list of units; other years had other codes."),
    OTHER_UNIT(
            "220",
            "Theo danh mục đơn vị, {0} này thuộc {1} {2}, không thuộc {1} ghi trong phiếu.",
            "This {0} lies in the {1} {2}, not in the {1} of the form.",
            "Hãy sửa một trong hai mã.",
            "Correct one of the two codes."),
    MORE(
            "221",
            "Còn {0} lỗi nữa.",
            "There are {0} problems more.",
            "Hãy sửa các lỗi đã nêu trước; thường một sai sót gây ra nhiều lỗi.",
            "Correct the ones listed first; often one mistake made many."),
    NO_FORM(
            "222",
            "Dưới dòng tiêu đề không có phiếu nào.",
            "There is no form below the heading.",
            "Hãy ghi mỗi phiếu một dòng.",
            "Write one row a form."),
    ERROR(
            "225",
            "Ô chứa lỗi của bảng tính.",
            "The cell holds an error.",
            "Hãy gõ lại câu trả lời.",
            "Type the answer again."),
    TRUTH_VALUE(
            "226",
            "Ô chứa giá trị đúng/sai.",
            "The cell holds a truth value.",
            "Hãy đặt định dạng ô là Văn bản (Text) rồi gõ mã trả lời.",
            "Set the cell to text and type the code."),
    MACROS(
            "227",
            "Tệp bảng tính có macro.",
            "The workbook carries macros.",
            "Hãy lưu lại ở dạng XLSX không có macro.",
            "Save it as XLSX without macros."),
    LOST_LETTERS(
            "229",
            "Một số chữ của câu trả lời đã mất khi tệp được chuyển bảng mã.",
            "Letters of the answer were lost when the file was converted.",
            "Hãy chuyển lại tệp gốc sang Unicode.",
            "Convert the original file to Unicode again."),
    LONG_NUMBER(
            "230",
            "Số phiếu có hơn {0} ký tự.",
            "The form number has more than {0} characters.",
            "Hãy dùng số phiếu ngắn hơn.",
            "Use a shorter number.");

    private final FaultText text;

    SheetFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("SUR-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
