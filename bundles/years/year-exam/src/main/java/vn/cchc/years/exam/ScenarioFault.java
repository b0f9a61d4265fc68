package vn.cchc.years.exam;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** Faults of a scenario. */
enum ScenarioFault implements FaultKind {
    NOTHING_GIVEN(
            "950",
            "Trường hợp không cho câu trả lời, số liệu hay điểm, hoặc cho hai thứ cùng lúc.",
            "The case gives neither answers nor figures nor scores, or two of them.",
            "Hãy cho đúng một thứ.",
            "Give one."),
    CRITERION(
            "951",
            "Không có tiêu chí {0}.",
            "There is no criterion {0}.",
            "Hãy ghi một mã có trong criteria.csv.",
            "Write a code of criteria.csv."),
    CODE(
            "952",
            "\"{0}\" không phải là mã của thang đo.",
            "\"{0}\" is not a code of the scale.",
            "Hãy ghi một mã của thang đo, hoặc để trống.",
            "Write a code of the scale, or blank."),
    FIGURE(
            "953",
            "\"{0}\" không phải là số liệu.",
            "\"{0}\" is not a figure.",
            "Hãy ghi với {1} chữ số thập phân và dấu chấm, hoặc none.",
            "Write it with {1} decimals and a point, or none."),
    RULE(
            "954",
            "Không có quy tắc {0}.",
            "There is no rule {0}.",
            "Hãy ghi một quy tắc có trong rules.csv.",
            "Write a rule of rules.csv."),
    NOT_A_LEAF(
            "955",
            "{0} có tiêu chí bên dưới nên không được cho điểm.",
            "{0} has criteria below it and is given no points.",
            "Hãy cho điểm các tiêu chí bên dưới.",
            "Score those below."),
    SCORE(
            "956",
            "\"{0}\" không chấm được cho {1}.",
            "\"{0}\" cannot be scored for {1}.",
            "Hãy ghi {2}.",
            "Write {2}."),
    GROUP(
            "957",
            "Không nhóm trả lời nào dùng mẫu phiếu {0}.",
            "No group of respondents has the form {0}.",
            "Hãy ghi một mẫu phiếu có trong officials-survey.yaml.",
            "Write a form of officials-survey.yaml."),
    QUESTION(
            "958",
            "Mẫu phiếu {0} không có câu hỏi chọn {1}.",
            "The form {0} has no choice {1}.",
            "Hãy ghi một câu hỏi có trong survey-questions.csv.",
            "Write a question of survey-questions.csv."),
    ANSWER(
            "959",
            "Câu hỏi {0} không có câu trả lời mang mã {1}.",
            "The question {0} has no answer {1}.",
            "Hãy ghi một mã trong choices.csv của mẫu phiếu.",
            "Write a code of choices.csv of the form."),
    NOT_SURVEYED(
            "960",
            "Tiêu chí {0} không lấy điểm từ câu hỏi nào.",
            "No question scores the criterion {0}.",
            "Hãy ghi một tiêu chí có trong survey-questions.csv.",
            "Write a criterion of survey-questions.csv.");

    private final FaultText text;

    ScenarioFault(
            String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("EDN-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
