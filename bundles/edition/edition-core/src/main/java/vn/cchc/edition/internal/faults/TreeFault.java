package vn.cchc.edition.internal.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** Faults of the tree of criteria. */
public enum TreeFault implements FaultKind {
    CODE(
            "401",
            "\"{0}\" không phải là mã của một tiêu chí.",
            "\"{0}\" is not the code of a criterion.",
            "Hãy dùng chữ cái không dấu, chữ số, dấu chấm và gạch nối.",
            "Use letters without marks, digits, dots and hyphens."),
    CODE_TWICE(
            "402",
            "Mã {0} có hai lần, lần đầu ở dòng {1}.",
            "The code {0} is there twice, first in line {1}.",
            "Mỗi mục phải có mã riêng.",
            "Give each node its own code."),
    NO_PARENT(
            "403",
            "Không có mục {0} để xếp {1} vào bên dưới.",
            "There is no node {0} to hang {1} under.",
            "Hãy sửa mục cha hoặc thêm mục còn thiếu. {2}",
            "Correct the parent or add the node. {2}"),
    PARENT_AFTER(
            "404",
            "{0} đứng trước mục cha {1} của nó.",
            "{0} stands before its parent {1}.",
            "Hãy chuyển dòng của {1} lên trên.",
            "Move the row of {1} above it."),
    CYCLE(
            "405",
            "{0} là cấp trên của chính nó: {1}.",
            "{0} is its own ancestor: {1}.",
            "Hãy sửa một trong các mục cha này.",
            "Correct one of these parents."),
    NO_ROOT(
            "406",
            "Mục nào cũng có mục cha, nên không có chỉ số.",
            "Every node has a parent, so there is no index.",
            "Hãy để trống mục cha của chỉ số.",
            "Leave the parent of the index empty."),
    SECOND_ROOT(
            "407",
            "{0} không có mục cha, trong khi {1} đã là chỉ số.",
            "{0} has no parent, but {1} is the index already.",
            "Hãy ghi mục cha của mục này.",
            "Write its parent."),
    ROOT_LEVEL(
            "408",
            "{0} không có mục cha và ở cấp {1}.",
            "{0} has no parent and the level {1}.",
            "Hãy ghi cấp index, hoặc ghi mục cha.",
            "Write level index, or its parent."),
    LEVEL_ORDER(
            "409",
            "{0} ở cấp {1} nằm dưới {3} ở cấp {2}.",
            "{0} is a {1} below the {2} {3}.",
            "Thứ tự các cấp là {4}; hãy sửa cấp hoặc mục cha.",
            "The order is {4}; correct level or parent."),
    LEAF_WITHOUT_QUESTION(
            "410",
            "{0} là tiêu chí nhưng không nêu câu hỏi.",
            "{0} is a criterion and names no question.",
            "Hãy ghi câu hỏi dùng để tính tiêu chí.",
            "Write the question it is computed from."),
    INNER_WITH_QUESTION(
            "411",
            "{0} có tiêu chí bên dưới mà lại nêu câu hỏi {1}.",
            "{0} has criteria below it and names the question {1}.",
            "Hãy bỏ câu hỏi: số liệu của mục này tính từ các tiêu chí bên dưới.",
            "Take the question away: its figure comes from the criteria below."),
    EMPTY_NODE(
            "412",
            "{0} ở cấp {1} nhưng không có gì bên dưới.",
            "{0} is a {1} with nothing below it.",
            "Hãy thêm các tiêu chí, hoặc đổi mục này thành tiêu chí có câu hỏi.",
            "Add its criteria, or make it a criterion with a question."),
    INNER_CRITERION(
            "413",
            "{0} ở cấp {2} mà {1} lại nằm bên dưới.",
            "{0} is a {2} and {1} hangs below it.",
            "Hãy sửa mục cha của {1} hoặc cấp của {0}.",
            "Correct the parent of {1} or the level of {0}."),
    COUNT(
            "414",
            "{0} ghi {1} tiêu chí nhưng bên dưới có {2}.",
            "{0} says {1} criteria and has {2} below it.",
            "Hãy sửa con số ở đây và ở mọi mục bên trên.",
            "Correct the number here and in every node above."),
    NOT_ASKED(
            "420",
            "{0} được tính từ câu hỏi {1}, nhưng mẫu phiếu {2} không hỏi câu này.",
            "{0} is computed from the question {1}, which the form {2} does not ask.",
            "Hãy thêm câu hỏi vào survey.csv hoặc sửa tên câu hỏi. {3}",
            "Add the question to survey.csv or correct its name. {3}"),
    ASKED_TWICE(
            "421",
            "Câu hỏi {0} được tính cho cả {1} và {2}.",
            "The question {0} is counted for {1} and for {2}.",
            "Mỗi tiêu chí phải có câu hỏi riêng.",
            "Give each criterion its own question."),
    NOT_SELECT_ONE(
            "422",
            "{0} được tính từ {1}, là câu hỏi loại {2}.",
            "{0} is computed from {1}, a question of type {2}.",
            "Hãy đổi thành câu hỏi select_one theo thang đo.",
            "Make it a select_one of the scale."),
    OTHER_SCALE(
            "423",
            "{0} được trả lời bằng {1}, trong khi thang đo là {2}.",
            "{0} is answered with {1}, and the scale is {2}.",
            "Hãy sửa scale.codes trong methodology.yaml hoặc danh sách phương án {3}.",
            "Correct scale.codes in methodology.yaml or the choice list {3}."),
    NOT_SCORED(
            "424",
            "{0} được hỏi theo thang đo của chỉ số ({1}) nhưng không tiêu chí nào tính câu này.",
            "{0} is asked on the scale of the index ({1}) and no criterion counts it.",
            "Hãy thêm tiêu chí cho câu hỏi này, hoặc cho câu hỏi một danh sách phương án riêng.",
            "Add a criterion for it, or give it a choice list of its own.");

    private final FaultText text;

    TreeFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("EDN-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
