package vn.cchc.survey.exchange.internal;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** What can be wrong with a form of another tool, and what could not be carried. */
enum ExchangeFault implements FaultKind {
    NOT_XLSX(
            "150",
            "Không đọc được tệp như một sổ tính .xlsx: {0}.",
            "The file cannot be read as a workbook of the kind .xlsx: {0}.",
            "Hãy lưu lại dưới dạng Excel Workbook (.xlsx); không dùng được .xls, mã hóa hay macro.",
            "Save it as an Excel Workbook (.xlsx); neither .xls nor encryption nor macros are taken."),
    TOO_MUCH(
            "151",
            "Sổ tính quá lớn: {0}.",
            "The workbook is too large: {0}.",
            "Một mẫu phiếu có nhiều nhất {1} dòng một trang tính.",
            "A form has up to {1} rows a sheet."),
    NO_SHEET(
            "152",
            "Không có trang tính {0}.",
            "There is no sheet {0}.",
            "Sổ tính XLSForm có các trang survey, choices và settings.",
            "An XLSForm workbook has the sheets survey, choices and settings."),
    CELL(
            "153",
            "Ô chứa công thức hoặc lỗi.",
            "The cell holds a formula or an error.",
            "Hãy thay bằng giá trị (dán đặc biệt, chỉ giá trị).",
            "Replace it by its value (paste special, values only)."),
    HEADING_TWICE(
            "154",
            "Cột {0} có hai lần.",
            "The column {0} stands there twice.",
            "Hãy xóa một cột.",
            "Delete one of them."),
    NOT_JSON(
            "155",
            "Không đọc được JSON: {0}.",
            "The JSON cannot be read: {0}.",
            "Hãy xuất lại mẫu phiếu từ SurveyJS Creator (tab JSON).",
            "Export the form from the SurveyJS Creator again (tab JSON)."),
    NOT_XFORM(
            "156",
            "Không đọc được XForm: {0}.",
            "The XForm cannot be read: {0}.",
            "Hãy xuất lại từ công cụ tạo mẫu phiếu, theo OpenRosa.",
            "Export it again from the tool that made it, in the OpenRosa profile."),

    COLUMN_LOST(
            "160",
            "Không chuyển được cột {0}.",
            "The column {0} was not carried.",
            "Nếu cần, hãy diễn đạt nội dung của nó trong nhãn hoặc gợi ý.",
            "If it is needed, say it in a label or hint."),
    ROW_LOST(
            "161",
            "Không chuyển được dòng loại {0}.",
            "The row of type {0} was not carried.",
            "Phần mềm không ghi thiết bị, tài khoản hay vị trí của người trả lời.",
            "Devices, accounts and places of people who answer are not recorded."),
    LANGUAGE_LOST(
            "162",
            "Không chuyển được ngôn ngữ {0}.",
            "The language {0} was not carried.",
            "Mẫu phiếu có tiếng Việt và tiếng Anh.",
            "Forms have Vietnamese and English."),
    ONE_LANGUAGE(
            "163",
            "Thiếu văn bản tiếng {0}; đã dùng văn bản của ngôn ngữ khác.",
            "There is no text in {0}; that of another language stands in its place.",
            "Hãy dịch trước khi đưa ra hỏi.",
            "Translate it before people are asked."),
    SETTING_LOST(
            "164",
            "Không chuyển được thiết lập {0}.",
            "The setting {0} was not carried.",
            "Hãy xem có cần thiết lập này không; đợt khảo sát có thiết lập riêng.",
            "See whether it is needed; campaigns have settings of their own."),
    SHEET_LOST(
            "165",
            "Không chuyển được trang tính {0}.",
            "The sheet {0} was not carried.",
            "Chỉ dùng survey, choices và settings.",
            "Only survey, choices and settings are used."),
    PROPERTY_LOST(
            "166",
            "Không chuyển được thuộc tính {0}.",
            "The property {0} was not carried.",
            "Nếu cần, hãy diễn đạt bằng điều kiện, ràng buộc hoặc nhãn.",
            "If it is needed, say it by relevance, constraint or label."),
    ELEMENT_LOST(
            "167",
            "Không chuyển được thành phần loại {0}.",
            "The element of type {0} was not carried.",
            "Hãy dùng câu hỏi văn bản, số, ngày, chọn một, chọn nhiều, nhóm hoặc nhóm lặp.",
            "Use text, number, date, one or several choices, a group or a repeated group."),
    EXPRESSION_LOST(
            "168",
            "Không chuyển được biểu thức ở {0}: {1}.",
            "The expression of {0} was not carried: {1}.",
            "Hãy viết lại trong công cụ đích.",
            "Write it anew in the other tool.");

    private final FaultText text;

    ExchangeFault(
            String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("SUR-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
