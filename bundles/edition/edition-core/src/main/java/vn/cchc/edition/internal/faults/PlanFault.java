package vn.cchc.edition.internal.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** Faults of a plan: its tasks, quarters, parties and acts. */
public enum PlanFault implements FaultKind {
    INDEX(
            "801",
            "Năm là một kế hoạch mà chỉ số lại ghi là \"{0}\".",
            "The year is a plan and its index is \"{0}\".",
            "Hãy ghi index là \"plan\": địa chỉ của kế hoạch có từ này và năm.",
            "Write \"plan\" as index: the address of a plan is this word and the year."),
    TASK_TWICE(
            "802",
            "Đã có nhiệm vụ số {0} ở trên.",
            "There is a task number {0} above.",
            "Hãy đánh số lại; nhiệm vụ này đứng thứ {1}.",
            "Number it anew; it stands in place {1}."),
    TASK_ORDER(
            "803",
            "Nhiệm vụ số {0} đứng ở vị trí thứ {1}.",
            "The task number {0} stands in place {1}.",
            "Hãy xếp các nhiệm vụ theo số, từ 1, không bỏ số nào.",
            "Put the tasks in order of their numbers, from 1, without a gap."),
    QUARTER(
            "804",
            "\"{0}\" không phải là một quý.",
            "\"{0}\" is not a quarter.",
            "Hãy ghi năm và quý từ 1 đến 4, ví dụ \"{1}-Q3\".",
            "Write the year and a quarter from 1 to 4, for example \"{1}-Q3\"."),
    QUARTER_ORDER(
            "805",
            "Khoảng thời gian bắt đầu ở {0}, sau khi kết thúc ở {1}.",
            "The time begins in {0}, after its end in {1}.",
            "Hãy ghi quý đầu ở from và quý cuối ở to.",
            "Write the first quarter under from and the last under to."),
    QUARTER_YEAR(
            "806",
            "{0} không thuộc năm {1} của kế hoạch, cũng không thuộc năm sau đó.",
            "{0} is neither in the year {1} of the plan nor in the next.",
            "Hãy sửa năm của quý hoặc năm của kế hoạch.",
            "Correct the year of the quarter or that of the plan."),
    NO_TIME(
            "807",
            "Không nêu quý nào, cũng không nêu vì sao.",
            "No quarter is given, and no reason why not.",
            "Hãy thêm quarters, hoặc ghi dưới uncertain rằng văn bản để trống.",
            "Add quarters, or say under uncertain that the document leaves it blank."),
    NO_LEAD(
            "808",
            "Không có cơ quan chủ trì.",
            "Nobody leads it.",
            "Hãy thêm lead ở đây hoặc ở nhiệm vụ.",
            "Add lead here or at the task."),
    NO_PARTY(
            "809",
            "\"{0}\" không có dưới parties.",
            "\"{0}\" is not among the parties.",
            "Hãy thêm vào parties hoặc sửa tên. {1}",
            "Add it to parties or correct the name. {1}"),
    UNUSED_PARTY(
            "810",
            "Không nhiệm vụ nào nêu \"{0}\".",
            "No task names \"{0}\".",
            "Hãy nêu ở lead hoặc partners của một nhiệm vụ, hoặc bỏ đi.",
            "Name it under lead or partners of a task, or take it away."),
    PARTY_TWICE(
            "811",
            "Đã có \"{0}\" dưới parties ở trên.",
            "\"{0}\" is among the parties above.",
            "Hãy đặt mã khác cho một trong hai, hoặc bỏ một.",
            "Give one of the two another code, or take one away."),
    PARTY_CODE(
            "812",
            "\"{0}\" không dùng làm mã được.",
            "\"{0}\" cannot be a code.",
            "Hãy dùng chữ thường không dấu, chữ số và gạch nối.",
            "Write small letters, digits and hyphens."),
    AGENCY(
            "813",
            "Sổ đăng ký thời kỳ {1} không có bộ, ngành nào mang mã \"{0}\".",
            "The registry has no ministry \"{0}\" in the period {1}.",
            "Hãy sửa mã, hoặc bỏ đi: tên bằng chữ là đủ. {2}",
            "Correct the code, or take it away: the name in words is enough. {2}"),
    ACT_UNKNOWN(
            "814",
            "Văn bản thiếu {0} mà không nêu vì sao.",
            "The act has no {0}, and no reason why not.",
            "Hãy ghi vào, hoặc ghi dưới uncertain điều gì không đọc được.",
            "Write it, or say under uncertain what cannot be read."),
    BASIS_TWICE(
            "815",
            "Đã có văn bản {0} trong các căn cứ ở trên.",
            "The act {0} is among the legal bases above.",
            "Hãy bỏ một trong hai.",
            "Take one of the two away."),
    PLACE(
            "816",
            "\"{0}\" không phải là một số hay khoảng số.",
            "\"{0}\" is not a number or a range of numbers.",
            "Hãy ghi \"4\" hoặc \"4-5\".",
            "Write \"4\" or \"4-5\".");

    private final FaultText text;

    PlanFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("EDN-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
