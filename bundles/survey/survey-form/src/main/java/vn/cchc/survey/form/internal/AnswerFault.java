package vn.cchc.survey.form.internal;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** What can be wrong with an answer, in the words both the quick check and the engine use. */
enum AnswerFault implements FaultKind {
    MISSING(
            "131",
            "Câu hỏi bắt buộc trả lời nhưng chưa có câu trả lời.",
            "The answer is required and missing.",
            "Hãy ghi câu trả lời, hoặc bỏ phiếu này ra.",
            "Write it down, or leave the form out."),
    /** The words of the form's author. */
    MISSING_SAID(
            "131",
            "{0}",
            "{0}",
            "Hãy ghi câu trả lời, hoặc bỏ phiếu này ra.",
            "Write it down, or leave the form out."),
    CODE(
            "132",
            "'{0}' không phải là mã trả lời của câu hỏi này.",
            "'{0}' is not a code of this question.",
            "Các mã là {1}.",
            "Codes are {1}."),
    ONE_OF_CODES(
            "132",
            "'{0}' không phải là mã trả lời của câu hỏi này.",
            "'{0}' is not a code of this question.",
            "Các mã là {1}. Nhiều mã thì cách nhau bằng một dấu cách.",
            "Codes are {1}. Several are separated by one space."),
    INTEGER(
            "133",
            "Câu trả lời không phải là số nguyên.",
            "The answer is not a whole number.",
            "Chỉ ghi chữ số, nhiều nhất chín chữ số, không có dấu phân cách hàng nghìn và không có số 0 ở đầu.",
            "Write digits only, up to nine, without thousands separators or leading zeros."),
    DECIMAL(
            "134",
            "Câu trả lời không phải là số thập phân.",
            "The answer is not a decimal number.",
            "Hãy ghi chữ số, dấu chấm trước phần thập phân, không có dấu phân cách hàng nghìn.",
            "Write digits with a point before the decimals, without thousands separators."),
    DATE(
            "135",
            "Câu trả lời không phải là ngày tháng.",
            "The answer is not a date.",
            "Hãy ghi theo dạng năm-tháng-ngày, ví dụ 2024-09-30.",
            "Write year-month-day, for example 2024-09-30."),
    TICKED_TWICE(
            "136",
            "Một mã được đánh dấu hai lần.",
            "A code is ticked twice.",
            "Mỗi mã chỉ ghi một lần.",
            "Write every code once."),
    /** The words of the year's author, or that the rule is broken. */
    CONSTRAINT(
            "137",
            "{0}",
            "{0}",
            "Hãy đối chiếu với phiếu giấy và danh mục mã.",
            "Compare with the paper form and the codebook."),
    NOT_ASKED(
            "138",
            "Câu hỏi có câu trả lời, nhưng theo các câu trả lời khác thì không phải trả lời câu này.",
            "The question is answered, but the other answers say that it does not apply.",
            "Hãy đối chiếu với phiếu giấy: để trống, hoặc sửa câu trả lời mà câu này phụ thuộc vào.",
            "Compare with the paper form: leave it blank, or correct the answer it depends on."),
    NOT_DECIDED(
            "139",
            "Với các câu trả lời này, quy tắc của câu hỏi không tính ra được.",
            "The rule of this question cannot be worked out for these answers.",
            "Hãy đối chiếu với phiếu giấy; nếu phiếu đúng, hãy báo quy tắc này cho người soạn năm.",
            "Compare with the paper form; if it is right, report the rule to the author of the year."),
    NOT_OFFERED(
            "147",
            "Theo các câu trả lời khác, phương án này không có trong danh sách.",
            "With the other answers this choice is not in the list.",
            "Hãy đối chiếu với phiếu giấy: chọn phương án khác, hoặc sửa câu trả lời mà danh sách phụ thuộc vào.",
            "Compare with the paper form: tick another, or correct the answer the list depends on."),
    UNSEEN(
            "140",
            "Câu trả lời có ký tự không nhìn thấy hoặc làm đảo chiều chữ.",
            "The answer holds a character that cannot be seen, or that turns the writing round.",
            "Hãy gõ lại câu trả lời; ký tự này thường đến từ việc dán văn bản.",
            "Type the answer again; it usually comes from pasting."),
    LONG_TEXT(
            "141",
            "Câu trả lời có {0} ký tự.",
            "The answer has {0} characters.",
            "Hãy rút ngắn còn {1} ký tự và xem có dán nhầm cả trang văn bản không.",
            "Shorten it to {1}, and see whether a whole page was pasted by mistake.");

    private final FaultText text;

    AnswerFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("SUR-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
