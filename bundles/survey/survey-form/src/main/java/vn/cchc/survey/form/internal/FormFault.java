package vn.cchc.survey.form.internal;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** What can be wrong with an instrument. */
enum FormFault implements FaultKind {
    NO_QUESTION(
            "101",
            "Mẫu phiếu không có câu hỏi nào.",
            "There is no question.",
            "Hãy ghi mỗi câu hỏi một dòng.",
            "Write one row for each question."),
    SURVEY_COLUMN(
            "102",
            "Bảng survey không dùng cột {0}.",
            "The column {0} is not known in the sheet survey.",
            "Các cột được dùng là type, name, required, relevant, constraint, calculation, appearance và label, hint, constraint_message kèm ::<ngôn ngữ>.",
            "Known are type, name, required, relevant, constraint, calculation, appearance and label, hint, constraint_message with ::<language>."),
    CHOICES_COLUMN(
            "102",
            "Bảng choices không dùng cột {0}.",
            "The column {0} is not known in the sheet choices.",
            "Các cột được dùng là list_name, name và label::<ngôn ngữ>.",
            "Known are list_name, name and label::<language>."),
    TYPE(
            "103",
            "Không dùng được loại '{0}'.",
            "The type '{0}' is not offered.",
            "Các loại dùng được là text, integer, decimal, date, select_one <danh sách>, select_multiple <danh sách>, calculate, note, begin_group, end_group.",
            "Offered are text, integer, decimal, date, select_one <list>, select_multiple <list>, calculate, note, begin_group, end_group."),
    REPEAT(
            "104",
            "Không dùng được nhóm lặp lại: trong tệp trả lời mỗi phiếu là một dòng.",
            "Repeated groups are not offered: an answer file has one row a form.",
            "Hãy ghi nhóm một lần, hoặc tách thành một mẫu phiếu riêng.",
            "Write the group once, or make it an instrument of its own."),
    NO_NAME(
            "105",
            "Thiếu tên.",
            "The name is missing.",
            "Hãy dùng nhiều nhất 60 chữ cái không dấu, chữ số, _ và -, bắt đầu bằng chữ; không dùng meta và data.",
            "Use up to 60 letters without marks, digits, _ and -, beginning with a letter; meta and data are taken."),
    NAME(
            "105",
            "'{0}' không dùng làm tên được.",
            "'{0}' cannot be a name.",
            "Hãy dùng nhiều nhất 60 chữ cái không dấu, chữ số, _ và -, bắt đầu bằng chữ; không dùng meta và data.",
            "Use up to 60 letters without marks, digits, _ and -, beginning with a letter; meta and data are taken."),
    NAME_TWICE(
            "106",
            "Tên {0} đã được dùng ở {1}.",
            "The name {0} is already used in {1}.",
            "Mỗi nhóm và mỗi câu hỏi phải có tên riêng.",
            "Give every group and question its own name."),
    QUESTION_LABEL(
            "107",
            "Câu hỏi {0} không có nhãn.",
            "The question {0} has no label.",
            "Hãy ghi nhãn ở cả hai ngôn ngữ.",
            "Write it in both languages."),
    CHOICE_LABEL(
            "107",
            "Phương án {0} của danh sách {1} không có nhãn.",
            "The choice {0} of {1} has no label.",
            "Hãy ghi nhãn ở cả hai ngôn ngữ.",
            "Write it in both languages."),
    TEXT(
            "107",
            "Thiếu văn bản {0}.",
            "The text {0} is missing.",
            "Hãy ghi ở cả hai ngôn ngữ.",
            "Write it in both languages."),
    REFERENCE(
            "107",
            "Cột {0} trích câu trả lời bằng ${…}, phần mềm không dùng dạng này.",
            "The {0} quotes an answer with ${…}, which is not offered.",
            "Hãy diễn đạt không trích câu trả lời.",
            "Say it without the answer."),
    CONTROL(
            "107",
            "Cột {0} có ký tự điều khiển.",
            "The {0} holds a control character.",
            "Hãy xóa ký tự này; nó thường đến từ việc dán văn bản.",
            "Delete it; it usually comes from pasting."),
    NOT_CLOSED(
            "108",
            "Nhóm không được đóng.",
            "The group is never closed.",
            "Hãy thêm một dòng end_group.",
            "Add a row end_group."),
    NOT_OPEN(
            "108",
            "Ở đây không có nhóm nào đang mở.",
            "No group is open here.",
            "Hãy xóa dòng này hoặc thêm begin_group.",
            "Delete the row or add begin_group."),
    CLOSES_OTHER(
            "108",
            "Dòng này đóng nhóm {0}, trong khi nhóm đang mở là {1}.",
            "It closes {0}, but {1} is open.",
            "Nhóm nào mở sau thì đóng trước.",
            "Close groups in reverse order of opening."),
    NO_LIST(
            "109",
            "Không có danh sách phương án {0}.",
            "There is no choice list {0}.",
            "Hãy thêm các phương án vào bảng choices.",
            "Add its choices to the sheet choices."),
    CHOICE(
            "110",
            "Một phương án phải có list_name và name.",
            "A choice needs list_name and name.",
            "Mỗi tên gồm 1 đến 40 chữ cái không dấu, chữ số, dấu chấm, gạch nối hoặc gạch dưới.",
            "Both are 1 to 40 letters without marks, digits, dots, dashes or underscores."),
    CHOICE_TWICE(
            "111",
            "Danh sách {0} có phương án {1} hai lần.",
            "The list {0} has the choice {1} twice.",
            "Mỗi phương án trong danh sách phải có tên riêng.",
            "Give every choice of a list its own name."),
    NOT_A_QUESTION(
            "112",
            "Ở cột {0}, {1} không phải là câu hỏi của mẫu phiếu này.",
            "In {0}, {1} is not a question of this form.",
            "Hãy kiểm tra chính tả của tên; câu hỏi được gọi theo dạng ${tên}.",
            "Check the spelling of the name; questions are named as ${name}."),
    EXPRESSION(
            "113",
            "Không đọc được biểu thức ở cột {0}: {1}.",
            "The expression in {0} cannot be read: {1}.",
            "Hãy kiểm tra dấu nháy và dấu ngoặc; so với ví dụ ${sex} = '1'.",
            "Check quotes and brackets; compare, for example, ${sex} = '1'."),
    REGEX(
            "114",
            "Không đọc được biểu thức chính quy ở cột {0}: {1}.",
            "The regular expression in {0} cannot be read: {1}.",
            "Hãy sửa ở vị trí {2}: {3}.",
            "Correct it at position {2}: {3}."),
    FUNCTION(
            "115",
            "Không dùng được hàm {0}() ở cột {1}.",
            "The function {0}() in {1} is not offered.",
            "Các hàm dùng được là {2}.",
            "Offered are {2}."),
    NO_CALCULATION(
            "116",
            "Thiếu phép tính.",
            "The calculation is missing.",
            "Hãy ghi phép tính, hoặc xóa dòng này.",
            "Write it, or delete the row."),
    UNUSED(
            "116",
            "Cột {0} không có ý nghĩa đối với {1}.",
            "The column {0} means nothing for {1}.",
            "Hãy để trống ô.",
            "Leave the cell empty."),
    ENGINE(
            "117",
            "Mẫu phiếu không chạy được, bộ máy biểu mẫu báo: {0}.",
            "The form does not work: {0}.",
            "Thường là các câu hỏi phụ thuộc vòng tròn vào nhau, hoặc một biểu thức so sánh những thứ không so sánh được.",
            "Usually questions depend on each other in a circle, or an expression compares what cannot be compared."),
    NO_SETTING(
            "118",
            "Thiếu thiết lập {0}.",
            "The setting {0} is missing.",
            "Hãy ghi thiết lập này.",
            "Write it down."),
    FORM_ID(
            "118",
            "'{0}' không dùng làm form_id được.",
            "'{0}' cannot be a form_id.",
            "Hãy dùng chữ cái không dấu, chữ số, _, . và -, bắt đầu bằng chữ.",
            "Use letters without marks, digits, _, . and -, beginning with a letter."),
    LANGUAGE(
            "118",
            "default_language {0} không phải là ngôn ngữ của mẫu phiếu.",
            "The default_language {0} is no language of the form.",
            "Hãy dùng {1} hoặc {2}.",
            "Use {1} or {2}."),
    LANGUAGE_NAMES(
            "119",
            "Ngôn ngữ ({0}) mang nhiều tên: {1}.",
            "The language ({0}) has several names: {1}.",
            "Hãy dùng một tên trong mọi tiêu đề, ví dụ label::{2}.",
            "Use one name in all headings, for example label::{2}."),

    WHICH_TURN(
            "142",
            "Ở cột {0}, {1} nằm trong nhóm lặp lại nên có nhiều câu trả lời.",
            "In {0}, {1} stands in a repeated group and has several answers.",
            "Hãy dùng sum, count, min, max, join hoặc indexed-repeat, hoặc chuyển câu này vào nhóm đó.",
            "Use sum, count, min, max, join or indexed-repeat, or move this row into the group."),
    CLOSES_OTHER_KIND(
            "143",
            "Dòng này không đóng được {0}: nhóm đóng bằng end_group, nhóm lặp lại đóng bằng end_repeat.",
            "It does not close {0}: a group ends with end_group, a repeated one with end_repeat.",
            "Hãy dùng dòng đóng cùng loại với dòng mở.",
            "Use the end of the same kind as the beginning."),
    DEFAULT(
            "144",
            "Giá trị mặc định '{0}' không phải là câu trả lời của câu hỏi này.",
            "The default '{0}' is no answer of this question.",
            "Hãy ghi một câu trả lời cố định; không dùng được biểu thức.",
            "Write a fixed answer; expressions are not offered here.");

    private final FaultText text;

    FormFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("SUR-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
