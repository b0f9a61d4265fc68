package vn.cchc.survey.form.internal;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** Why the XML of a submission is not one of this form, whatever its answers are. */
enum SubmissionFault implements FaultKind {
    NOT_XML(
            "171",
            "Phiếu gửi lên không phải là XML đúng dạng bằng UTF-8: {0}.",
            "The submission is no well-formed XML in UTF-8: {0}.",
            "Hãy gửi phiếu bằng ODK Collect hoặc KoboCollect.",
            "Send it with ODK Collect or KoboCollect."),
    DOCUMENT_TYPE(
            "172",
            "Phiếu gửi lên có DOCTYPE; ở đây không đọc khai báo kiểu hay thực thể.",
            "The submission has a DOCTYPE; neither document types nor entities are read here.",
            "Hãy bỏ khai báo đó.",
            "Leave it out."),
    TOO_LONG(
            "173",
            "Phiếu gửi lên dài hơn {0} byte.",
            "The submission is longer than {0} bytes.",
            "Hãy xem lại các câu trả lời bằng chữ.",
            "Look at the answers that are texts."),
    UNKNOWN_NODE(
            "174",
            "Phiếu hỏi không có {0}.",
            "The questionnaire has no {0}.",
            "Hãy tải lại phiếu hỏi vào ứng dụng.",
            "Load the questionnaire into the app again."),
    TWICE(
            "175",
            "{0} xuất hiện hai lần nhưng không nằm trong nhóm lặp lại.",
            "{0} is there twice and is no repeated group.",
            "Hãy tải lại phiếu hỏi vào ứng dụng.",
            "Load the questionnaire into the app again."),
    TOO_MANY_TURNS(
            "176",
            "Nhóm {0} lặp lại {1} lần, nhiều hơn {2}.",
            "The group {0} is there {1} times, more than {2}.",
            "Hãy bớt số lần lặp lại.",
            "Take some turns out."),
    NOT_A_GROUP(
            "177",
            "{0} có nội dung không đúng loại: nhóm không chứa chữ, câu trả lời không chứa phần tử.",
            "{0} holds what it cannot: a group holds no text, an answer no elements.",
            "Hãy tải lại phiếu hỏi vào ứng dụng.",
            "Load the questionnaire into the app again."),
    EDITED(
            "178",
            "Phiếu này là bản sửa của một phiếu đã gửi.",
            "This is an edit of a form that was sent before.",
            "Câu trả lời đã gửi lần đầu được giữ; hãy xóa bản sửa trong ứng dụng.",
            "What was sent first is kept; delete the edit in the app.");

    private final FaultText text;

    SubmissionFault(
            String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("SUR-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
