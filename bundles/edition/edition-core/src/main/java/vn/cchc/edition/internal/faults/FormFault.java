package vn.cchc.edition.internal.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** Faults of an instrument, the sheets of an XLSForm. */
public enum FormFault implements FaultKind {
    TYPE(
            "501",
            "\"{0}\" không phải là một loại câu hỏi.",
            "\"{0}\" is not a type of question.",
            "Hãy ghi một trong các loại: {1}.",
            "Write one of: {1}."),
    NAME(
            "502",
            "\"{0}\" không dùng làm tên của {1} được.",
            "\"{0}\" is not a name for {1}.",
            "Hãy bắt đầu bằng chữ cái và dùng chữ cái không dấu, chữ số, gạch dưới, dấu chấm, gạch nối; nhiều nhất 60 ký tự.",
            "Begin with a letter and use letters without marks, digits, underscore, dot and hyphen; at most 60."),
    NAME_TWICE(
            "503",
            "Tên {0} có hai lần, lần đầu ở dòng {1}.",
            "The name {0} is there twice, first in line {1}.",
            "Mỗi câu hỏi và mỗi nhóm phải có tên riêng.",
            "Give each question and group its own name."),
    END_WITHOUT_BEGIN(
            "504",
            "Một nhóm kết thúc ở đây nhưng chưa từng bắt đầu.",
            "A group ends here that never began.",
            "Hãy thêm begin_group bên trên, hoặc bỏ end_group.",
            "Add begin_group above, or take end_group away."),
    NOT_ENDED(
            "505",
            "Nhóm {0} không kết thúc.",
            "The group {0} never ends.",
            "Hãy thêm end_group dưới câu hỏi cuối cùng của nhóm.",
            "Add end_group below its last question."),
    OTHER_GROUP(
            "506",
            "Nhóm {0} kết thúc ở đây dưới tên {1}.",
            "The group {0} ends here under the name {1}.",
            "Hãy ghi {0}, hoặc để trống tên.",
            "Write {0}, or leave the name empty."),
    NO_LIST(
            "507",
            "Danh sách phương án \"{0}\" không có trong choices.csv.",
            "The choice list \"{0}\" is not in choices.csv.",
            "Hãy thêm các phương án hoặc sửa tên danh sách. {1}",
            "Add its choices or correct the name. {1}"),
    LIST_UNUSED(
            "508",
            "Không câu hỏi nào dùng danh sách phương án {0}.",
            "No question uses the choice list {0}.",
            "Hãy bỏ các dòng của danh sách, hoặc nêu danh sách trong một câu hỏi.",
            "Take its rows away, or name it in a question."),
    CODE(
            "509",
            "\"{0}\" không phải là mã của phương án trả lời.",
            "\"{0}\" is not the code of an answer.",
            "Hãy dùng chữ cái không dấu, chữ số, gạch dưới, dấu chấm và gạch nối, không có dấu cách.",
            "Use letters without marks, digits, underscore, dot and hyphen, no spaces."),
    CHOICE_TWICE(
            "510",
            "Danh sách {0} có mã {1} hai lần, lần đầu ở dòng {2}.",
            "The list {0} holds the code {1} twice, first in line {2}.",
            "Mỗi phương án trả lời phải có mã riêng.",
            "Give each answer its own code."),
    NO_LABEL(
            "511",
            "{0} không có văn bản {1}.",
            "{0} has no text in {1}.",
            "Hãy điền cột {2}.",
            "Fill in the column {2}."),
    ONE_LANGUAGE(
            "512",
            "{0} chỉ có {1} ở một ngôn ngữ.",
            "{0} has a {1} in one language only.",
            "Hãy điền cả hai cột hoặc để trống cả hai.",
            "Fill in both columns or neither."),
    NO_MESSAGE(
            "513",
            "{0} có ràng buộc (constraint) nhưng không báo cho người trả lời biết sai ở đâu.",
            "{0} has a constraint and does not tell people what is wrong.",
            "Hãy điền cả hai cột constraint_message.",
            "Fill in both columns constraint_message."),
    MESSAGE_ALONE(
            "514",
            "{0} có constraint_message nhưng không có constraint.",
            "{0} has a constraint_message and no constraint.",
            "Hãy ghi ràng buộc hoặc bỏ thông báo.",
            "Write the constraint or take the message away."),
    REQUIRED(
            "515",
            "Ở cột required có \"{0}\".",
            "\"{0}\" stands in the column required.",
            "Hãy ghi yes, hoặc để trống ô.",
            "Write yes, or leave the cell empty."),
    SETTINGS_ROWS(
            "516",
            "settings.csv có {0} dòng.",
            "settings.csv has {0} rows.",
            "Dưới dòng tiêu đề chỉ giữ một dòng.",
            "Keep one row below the header line."),
    DEFAULT_LANGUAGE(
            "517",
            "\"{0}\" không phải là ngôn ngữ mặc định.",
            "\"{0}\" is not the default language.",
            "Hãy ghi {1}.",
            "Write {1}."),
    NO_QUESTIONS(
            "518",
            "Mẫu phiếu không có câu hỏi nào.",
            "The form asks nothing.",
            "Hãy thêm câu hỏi vào survey.csv.",
            "Add questions to survey.csv."),
    FORM_ID_TWICE(
            "519",
            "Mã phiếu (form_id) {0} là của mẫu phiếu {1}.",
            "The form id {0} is that of the instrument {1}.",
            "Mỗi mẫu phiếu phải có form_id riêng.",
            "Give each form its own form_id."),
    STRAY_CELL(
            "520",
            "Cột {0} được điền ở dòng loại {1}.",
            "The column {0} is filled in a row of type {1}.",
            "Hãy để trống ô.",
            "Empty the cell."),
    EMPTY_GROUP(
            "521",
            "Nhóm {0} không hỏi gì.",
            "The group {0} asks nothing.",
            "Hãy thêm câu hỏi hoặc bỏ nhóm.",
            "Add its questions or take the group away.");

    private final FaultText text;

    FormFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("EDN-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
