package vn.cchc.edition.internal.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** Faults of an index of points: its tree, its rules and the units it assesses. */
public enum PointsFault implements FaultKind {
    MAXIMUM(
            "430",
            "\"{0}\" không phải là điểm tối đa.",
            "\"{0}\" is not a maximum of points.",
            "Hãy ghi một số lớn hơn 0 và không quá 100, nhiều nhất bốn chữ số thập phân, dùng dấu chấm.",
            "Write a number above 0 and up to 100, at most four decimals, with a point."),
    SUM(
            "431",
            "{0} có điểm tối đa {1}, còn các mục ngay bên dưới cộng lại được {2}.",
            "{0} has a maximum of {1}, and those directly below it have {2} together.",
            "Hãy sửa một trong các điểm tối đa.",
            "Correct one of the maxima."),
    ROOT_MAXIMUM(
            "432",
            "Chỉ số {0} có điểm tối đa {1}.",
            "The index {0} has a maximum of {1}.",
            "Toàn bộ thang điểm là 100.",
            "The whole scale is 100."),
    SURVEY_POINTS(
            "433",
            "survey-points ghi {0}, còn các tiêu chí chấm qua điều tra xã hội học cộng lại được {1}.",
            "survey-points says {0}, the criteria scored by survey have {1} together.",
            "Hãy cộng lại và sửa một trong hai.",
            "Count again and correct one of the two."),
    LEAF_WITHOUT_RULE(
            "434",
            "{0} không có gì bên dưới và không nêu {1}.",
            "{0} has nothing below it and names no {1}.",
            "Hãy ghi vào, hoặc thêm các tiêu chí bên dưới.",
            "Write it, or add the criteria below."),
    INNER_WITH_RULE(
            "435",
            "{0} có tiêu chí bên dưới mà lại nêu {1} {2}.",
            "{0} has criteria below it and names the {1} {2}.",
            "Hãy bỏ đi: điểm của mục này tính từ các tiêu chí bên dưới.",
            "Take it away: its points come from the criteria below."),
    UNKNOWN_RULE(
            "436",
            "{0} được chấm theo quy tắc {1}, nhưng quy tắc này không có trong {2}.",
            "{0} is scored by the rule {1}, which is not in {2}.",
            "Hãy thêm quy tắc hoặc sửa tên quy tắc. {3}",
            "Add the rule or correct its name. {3}"),
    UNUSED_RULE(
            "437",
            "Không tiêu chí nào được chấm theo quy tắc {0}.",
            "No criterion is scored by the rule {0}.",
            "Hãy dùng quy tắc này hoặc bỏ đi.",
            "Use it or take it away."),
    ABOVE_MAXIMUM(
            "438",
            "{0} có điểm tối đa {1}, mà quy tắc {2} có thể cho {3} điểm.",
            "{0} has a maximum of {1}, and its rule {2} can give {3} points.",
            "Chỉ cho nhiều nhất bằng điểm tối đa, hoặc ghi theo phần trăm của điểm tối đa.",
            "Give at most the maximum, or write percent of it."),
    NEVER_FULL(
            "439",
            "{0} không bao giờ đạt được toàn bộ số điểm theo quy tắc {1}.",
            "{0} can never earn all its points by the rule {1}.",
            "Hãy để mức tốt nhất cho toàn bộ số điểm, ví dụ 100%.",
            "Let the best step give all of them, for example 100%."),
    EMPTY_GROUP(
            "440",
            "{0} ở cấp {1} nhưng không có gì bên dưới.",
            "{0} is a {1} with nothing below it.",
            "Hãy thêm các tiêu chí, hoặc bỏ mục này.",
            "Add its criteria, or take it away."),
    MADE_UP(
            "441",
            "Mức tin cậy của {0} là {1}, trong khi năm là chính thức.",
            "{0} is {1}, and the year is official.",
            "Hãy thay bằng nội dung của văn bản chính thức, hoặc đặt status là \"illustrative\".",
            "Put the official text in its place, or set status to \"illustrative\"."),
    RULE_NAME(
            "450",
            "\"{0}\" không dùng làm tên ở cột {1} được.",
            "\"{0}\" is not the name of a {1}.",
            "Hãy dùng chữ thường không dấu, chữ số và gạch nối, bắt đầu bằng chữ.",
            "Write small letters, digits and hyphens, beginning with a letter."),
    RULE_APART(
            "451",
            "Các dòng của {0} không đứng liền nhau.",
            "The rows of {0} do not stand together.",
            "Hãy chuyển dòng này về cạnh các dòng kia.",
            "Move this row to the others."),
    BRANCHES(
            "452",
            "Quy tắc {0} chỉ nêu nhánh ở một số dòng, hoặc chỉ có một nhánh.",
            "The rule {0} names a branch in some rows only, or one branch alone.",
            "Hãy nêu ở mọi dòng một trong ít nhất hai nhánh, hoặc không nêu nhánh nào.",
            "Name one of at least two branches in every row, or none at all."),
    KINDS(
            "453",
            "Các dòng của {0} thuộc hai loại {1} và {2}.",
            "The rows of {0} are of the kinds {1} and {2}.",
            "Hãy ghi một loại, hoặc tách chúng thành các nhánh.",
            "Write one kind, or part them by branches."),
    DIFFERS(
            "454",
            "Ô ở cột {0} khác với ô ở dòng đầu của {1}.",
            "The cell in column {0} differs from that in the first row of {1}.",
            "Chỉ ghi ở dòng đầu.",
            "Write it in the first row only."),
    AWARD(
            "455",
            "\"{0}\" không phải là điểm, cũng không phải phần trăm của điểm tối đa.",
            "\"{0}\" is neither points nor percent of the maximum.",
            "Hãy ghi ví dụ \"1.5\" hoặc \"50%\"; phần trăm không quá 100.",
            "Write for example \"1.5\" or \"50%\"; percent go up to 100."),
    AWARDS(
            "456",
            "Các mức của {0} chỗ thì cho điểm, chỗ thì cho phần trăm.",
            "The steps of {0} give points here and percent there.",
            "Hãy ghi điểm ở mọi dòng, hoặc phần trăm ở mọi dòng.",
            "Write points in all rows, or percent in all."),
    THRESHOLD(
            "457",
            "\"{0}\" không phải là ngưỡng của quy tắc loại {1}.",
            "\"{0}\" is not a threshold of a rule of kind {1}.",
            "Hãy ghi {2}.",
            "Write {2}."),
    STEPS(
            "458",
            "Ngưỡng {0} đứng sau {1}.",
            "The threshold {0} comes after {1}.",
            "Hãy ghi mức tốt nhất trước: {2}, không lặp lại mức nào.",
            "Write the best step first: {2}, without repeating one."),
    POINTS_ORDER(
            "459",
            "Mức {0} cho {1}, không ít hơn mức tốt hơn đứng trước.",
            "The step {0} gives {1}, no less than the better one before it.",
            "Kết quả thấp hơn thì phải cho ít điểm hơn.",
            "Give less for less."),
    STEP_MISSING(
            "460",
            "{0} không có mức \"{1}\".",
            "{0} has no step \"{1}\".",
            "Hãy thêm một dòng cho mức này.",
            "Add a row for it."),
    ONE_STEP(
            "461",
            "{0} là quy tắc tuyến tính mà lại có mức thứ hai.",
            "{0} is linear and has a second step.",
            "Chỉ giữ một dòng: mức sàn và số điểm khi đạt 100 phần trăm.",
            "Keep one row: the floor, and what 100 percent earn."),
    NOT_APPLICABLE(
            "462",
            "Dòng này cho biết {0} có thể không áp dụng, nhưng lại điền cột {1}.",
            "The row says that {0} may not apply, and fills in column {1}.",
            "Hãy để trống ô: phần chung của năm quy định cách xử lý khi đó.",
            "Leave the cell empty: the edition says what happens then."),
    NO_TABLE(
            "463",
            "Quy tắc {0} chỉ nêu khi nào không áp dụng, ngoài ra không có gì.",
            "The rule {0} says when it does not apply and nothing else.",
            "Hãy thêm các mức của quy tắc.",
            "Add its steps."),
    UNIT(
            "470",
            "{0} không phải là mã đơn vị loại {1} của thời kỳ {2}.",
            "{0} is not the code of a {1} of the period {2}.",
            "Hãy ghi một mã có trong sổ đăng ký đơn vị. {3}",
            "Write a code of the registry. {3}"),
    NOT_ASSESSED(
            "471",
            "{0} được nêu là không xếp hạng, nhưng cũng không được đánh giá.",
            "{0} is not ranked, but it is not assessed either.",
            "Hãy thêm vào assessed, hoặc bỏ khỏi not-ranked.",
            "Add it to assessed, or take it out of not-ranked.");

    private final FaultText text;

    PointsFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("EDN-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
