package vn.cchc.edition.internal.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** Faults of a file as a text: its encoding, and the grammar of YAML and CSV. */
public enum TextFault implements FaultKind {
    NOT_UTF8(
            "101",
            "Tệp không ở bảng mã UTF-8.",
            "The file is not UTF-8.",
            "Hãy lưu tệp ở UTF-8; trong chương trình bảng tính chọn \"CSV UTF-8\".",
            "Save it as UTF-8; in a spreadsheet choose \"CSV UTF-8\"."),
    BYTE_ORDER_MARK(
            "102",
            "Tệp bắt đầu bằng dấu thứ tự byte (BOM).",
            "The file begins with a byte order mark.",
            "Hãy lưu tệp ở UTF-8 không có BOM.",
            "Save it as UTF-8 without mark (without BOM)."),
    LINE_ENDS(
            "103",
            "{0} dòng kết thúc theo kiểu Windows.",
            "{0} lines end in the Windows manner.",
            "Hãy lưu tệp với ký tự kết thúc dòng LF.",
            "Save the file with line ends LF."),
    CONTROL(
            "104",
            "Trong văn bản có ký tự không nhìn thấy {0}.",
            "An invisible character {0} is in the text.",
            "Hãy xóa ký tự đó hoặc gõ lại đoạn văn bản.",
            "Delete it, or type the words again."),
    NOT_NFC(
            "105",
            "Chữ và dấu bị tách rời (không phải Unicode NFC) ở {0} dòng.",
            "Letters and marks are apart (not Unicode NFC) in {0} lines.",
            "Hãy lưu tệp ở dạng NFC (Unicode dựng sẵn), hoặc gõ lại các đoạn tiếng Việt.",
            "Save the file as NFC, or type the Vietnamese texts again."),
    EMPTY(
            "106",
            "Tệp trống.",
            "The file is empty.",
            "Hãy soạn nội dung; năm mẫu cho thấy cách ghi.",
            "Write it; the template year shows how."),
    YAML(
            "110",
            "Đây không phải YAML hợp lệ, bộ đọc báo: {0}.",
            "This is not YAML: {0}.",
            "Hãy so dấu ngoặc kép, dấu ngoặc và lề thụt với năm mẫu.",
            "Compare quotes, brackets and indentation with the template year."),
    ANCHOR(
            "111",
            "Tệp của một năm không dùng neo và tham chiếu (& và *).",
            "Anchors and aliases (& and *) are not used in a year.",
            "Hãy ghi đầy đủ giá trị ở từng chỗ cần đến.",
            "Write the value out in full where it is needed."),
    TAG(
            "112",
            "Tệp của một năm không dùng thẻ (!).",
            "Tags (!) are not used in a year.",
            "Hãy bỏ thẻ và đặt giá trị trong dấu ngoặc kép.",
            "Take the tag away and put the value in double quotes."),
    DEPTH(
            "113",
            "Các giá trị lồng nhau sâu quá {0} cấp.",
            "Values are nested deeper than {0} levels.",
            "Hãy so với năm mẫu; trong đó không có chỗ nào sâu quá năm cấp.",
            "Compare with the template year; nothing there goes deeper than five."),
    DOCUMENTS(
            "114",
            "Tài liệu thứ hai bắt đầu ở đây.",
            "A second document begins here.",
            "Trong tệp này chỉ giữ một tài liệu.",
            "Keep one document in this file."),
    KEY_TWICE(
            "115",
            "Trường \"{0}\" có hai lần, lần đầu ở dòng {1}.",
            "The field \"{0}\" is there twice, first in line {1}.",
            "Chỉ giữ lại một.",
            "Keep one of them."),
    KEY(
            "116",
            "Tên của trường không phải là một từ.",
            "The name of a field is not a word.",
            "Hãy ghi theo dạng tên: \"giá trị\".",
            "Write name: \"value\"."),
    BARE_KEY(
            "117",
            "Tên {0} không có dấu ngoặc kép sẽ bị đọc là {1}.",
            "The name {0} without quotes is read as {1}.",
            "Hãy ghi \"{0}\" trong dấu ngoặc kép.",
            "Write \"{0}\" in double quotes."),
    BARE_VALUE(
            "118",
            "Giá trị {0} không có dấu ngoặc kép sẽ bị đọc là {1}.",
            "The value {0} without quotes is read as {1}.",
            "Hãy ghi \"{0}\" trong dấu ngoặc kép.",
            "Write \"{0}\" in double quotes."),
    NO_VALUE(
            "119",
            "Trường \"{0}\" không có giá trị.",
            "The field \"{0}\" has no value.",
            "Hãy ghi giá trị trong dấu ngoặc kép, hoặc bỏ trường này.",
            "Write its value in double quotes, or take the field away."),
    NOT_FIELDS(
            "120",
            "Ở đây cần các trường có tên, nhưng lại là {0}.",
            "Fields with names are expected here, and it is {0}.",
            "Hãy ghi các dòng tên: \"giá trị\" như trong năm mẫu.",
            "Write name: \"value\" lines, as in the template year."),
    NOT_LIST(
            "121",
            "Trường \"{0}\" cần một danh sách, nhưng lại là {1}.",
            "A list is expected in \"{0}\", and it is {1}.",
            "Hãy ghi [\"thứ nhất\", \"thứ hai\"], hoặc mỗi mục một dòng \"- \".",
            "Write [\"first\", \"second\"], or one \"- \" line for each."),
    NOT_TEXT(
            "122",
            "Trường \"{0}\" cần một văn bản, nhưng lại là {1}.",
            "One text is expected in \"{0}\", and it is {1}.",
            "Hãy ghi một giá trị trong dấu ngoặc kép.",
            "Write one value in double quotes."),
    UNKNOWN_FIELD(
            "123",
            "Ở đây không có trường \"{0}\".",
            "There is no field \"{0}\" here.",
            "{1}",
            "{1}"),
    MISSING_FIELD(
            "124",
            "Thiếu trường \"{0}\".",
            "The field \"{0}\" is missing.",
            "Hãy thêm trường này; bundles/years/README.md nêu rõ trường này chứa gì.",
            "Add it; bundles/years/README.md says what it holds."),
    LANGUAGE(
            "125",
            "Văn bản thiếu phần {0}.",
            "The text has no words in {0}.",
            "Hãy ghi cả tiếng Việt (vi) và tiếng Anh (en).",
            "Write it in Vietnamese (vi) and English (en)."),
    NUMBER(
            "126",
            "\"{0}\" không phải là số nguyên từ {1} đến {2}.",
            "\"{0}\" is not a whole number from {1} to {2}.",
            "Chỉ ghi chữ số, trong dấu ngoặc kép.",
            "Write digits only, in double quotes."),
    DATE(
            "127",
            "\"{0}\" không phải là ngày tháng.",
            "\"{0}\" is not a date.",
            "Hãy ghi theo dạng năm-tháng-ngày, ví dụ \"2023-12-11\".",
            "Write year-month-day, for example \"2023-12-11\"."),
    WORD(
            "128",
            "\"{0}\" không thuộc các từ được dùng ở \"{1}\".",
            "\"{0}\" is not one of the words allowed in \"{1}\".",
            "Hãy ghi một trong các từ: {2}.",
            "Write one of: {2}."),
    EMPTY_LIST(
            "129",
            "Danh sách \"{0}\" trống.",
            "The list \"{0}\" is empty.",
            "Hãy nêu ít nhất một mục.",
            "Name at least one."),
    TWICE_IN_LIST(
            "130",
            "\"{0}\" có hai lần trong danh sách \"{1}\".",
            "\"{0}\" is in the list \"{1}\" twice.",
            "Chỉ giữ lại một.",
            "Keep one of them."),
    CSV(
            "140",
            "Đây không phải CSV hợp lệ: {0}.",
            "This is not CSV: {0}.",
            "Hãy đóng dấu ngoặc kép; dấu ngoặc kép bên trong một ô phải viết hai lần (\"\").",
            "Close the quotes; a quote inside a cell is written twice (\"\")."),
    CELLS(
            "141",
            "Dòng có {0} ô, dòng tiêu đề có {1} ô.",
            "The row has {0} cells, the header line has {1}.",
            "Hãy đối chiếu các dấu phẩy; văn bản có dấu phẩy phải đặt trong dấu ngoặc kép.",
            "Compare the commas; put a text with a comma in double quotes."),
    UNKNOWN_COLUMN(
            "142",
            "Bảng này không có cột \"{0}\".",
            "There is no column \"{0}\" in this sheet.",
            "{1}",
            "{1}"),
    MISSING_COLUMN(
            "143",
            "Thiếu cột \"{0}\".",
            "The column \"{0}\" is missing.",
            "Hãy thêm cột vào dòng tiêu đề và vào mọi dòng.",
            "Add it to the header line and to every row."),
    COLUMN_TWICE(
            "144",
            "Cột \"{0}\" có hai lần.",
            "The column \"{0}\" is there twice.",
            "Chỉ giữ lại một.",
            "Keep one of them."),
    EDGE(
            "145",
            "Ô \"{0}\" ở cột {1} bắt đầu hoặc kết thúc bằng dấu cách.",
            "The cell \"{0}\" in column {1} begins or ends with a space.",
            "Hãy xóa dấu cách đó.",
            "Delete the space."),
    EMPTY_CELL(
            "146",
            "Ô ở cột {0} bị bỏ trống.",
            "The cell in column {0} is empty.",
            "Hãy điền vào ô.",
            "Fill it in."),
    CELL_NUMBER(
            "147",
            "\"{0}\" ở cột {1} không phải là số nguyên từ {2} đến {3}.",
            "\"{0}\" in column {1} is not a whole number from {2} to {3}.",
            "Chỉ ghi chữ số.",
            "Write digits only."),
    CELL_WORD(
            "148",
            "\"{0}\" ở cột {1} không thuộc các từ được dùng.",
            "\"{0}\" in column {1} is not one of the words allowed.",
            "Hãy ghi một trong các từ: {2}.",
            "Write one of: {2}."),
    ROWS(
            "149",
            "Bảng có hơn {0} dòng.",
            "The sheet has more than {0} rows.",
            "Hãy tách phiếu hoặc bỏ những gì không thuộc về năm.",
            "Split the form or take out what is not part of the year.");

    private final FaultText text;

    TextFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("EDN-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
