package vn.cchc.scoring.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** What can be wrong with a design file. */
public enum DesignFault implements FaultKind {
    NO_ITEM(
            "420",
            "Không có chỉ tiêu nào để ước lượng.",
            "There is no item to estimate.",
            "Hãy ghi items: kèm tên và các cột.",
            "Write items: with a name and columns."),
    NOT_YAML(
            "420",
            "Đây không phải là YAML.",
            "This is not YAML.",
            "Hãy đối chiếu với ví dụ của --help.",
            "Compare it with the example of --help."),
    NOT_YAML_HERE(
            "420",
            "Đây không phải là YAML: {0}.",
            "This is not YAML: {0}.",
            "Hãy sửa dòng này.",
            "Correct the line."),
    NO_FIELDS(
            "420",
            "Thiết kế mẫu không có trường nào.",
            "The design has no fields.",
            "Hãy đối chiếu với ví dụ của --help.",
            "Compare it with the example of --help."),
    UNKNOWN_FIELD(
            "420",
            "Thiết kế mẫu không có trường \"{0}\".",
            "A design has no field \"{0}\".",
            "Hãy dùng một trong các trường: {1}.",
            "Use one of the fields: {1}."),
    SIZES(
            "420",
            "Số cột về quy mô tổng thể nhiều hơn số giai đoạn.",
            "There are more population sizes than stages.",
            "Hãy ghi cho mỗi giai đoạn một cột.",
            "Write one column a stage."),
    LONELY_RULE(
            "420",
            "Không có quy tắc \"{0}\" cho tầng có một đơn vị.",
            "There is no rule \"{0}\" for strata with one unit.",
            "Hãy ghi fail, adjust, average, certainty hoặc remove.",
            "Write fail, adjust, average, certainty or remove."),
    NO_COLUMNS(
            "420",
            "Trường {0} không nêu cột nào.",
            "The field {0} names no columns.",
            "Hãy ghi một cột hoặc danh sách các cột.",
            "Write one column or a list of columns."),
    NO_CODES(
            "420",
            "Thiếu các mã \"{0}\".",
            "The codes \"{0}\" are missing.",
            "Hãy ghi, ví dụ, {0}: [4, 5].",
            "Write for example {0}: [4, 5]."),
    STRAY_CODES(
            "420",
            "Các mã hài lòng {0} không phải là mã hợp lệ.",
            "Satisfied codes {0} are not valid codes.",
            "Hãy thêm vào valid, hoặc bỏ đi.",
            "Add them to valid, or take them out."),
    DOMAIN(
            "420",
            "Một miền ước lượng không nêu cột nào.",
            "A domain names no columns.",
            "Hãy ghi, ví dụ, domains: [[province], [province, sex]].",
            "Write for example domains: [[province], [province, sex]]."),
    ITEM_NAMELESS(
            "420",
            "Một chỉ tiêu không có tên riêng.",
            "An item has no name of its own.",
            "Hãy ghi tên và các cột của chỉ tiêu.",
            "Write its name and columns."),
    ITEM_FIELD(
            "420",
            "Chỉ tiêu không có trường \"{0}\".",
            "An item has no field \"{0}\".",
            "Hãy dùng columns và combine.",
            "Use columns and combine."),
    ITEM_COLUMNS(
            "420",
            "Chỉ tiêu {0} không nêu cột nào.",
            "The item {0} names no columns.",
            "Hãy ghi, ví dụ, columns: [q01, q02].",
            "Write for example columns: [q01, q02]."),
    COLUMN_TWICE(
            "420",
            "Chỉ tiêu {0} nêu một cột hai lần.",
            "The item {0} names a column twice.",
            "Hãy nêu mỗi cột một lần.",
            "Name each column once."),
    COMBINE(
            "420",
            "Không có cách kết hợp \"{0}\".",
            "There is no way to combine \"{0}\".",
            "Hãy ghi pooled hoặc mean.",
            "Write pooled or mean."),
    ITEM_TWICE(
            "420",
            "Có hai chỉ tiêu cùng tên {0}.",
            "Two items are called {0}.",
            "Hãy đổi tên một chỉ tiêu.",
            "Rename one.");

    private final FaultText text;

    DesignFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("SCO-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
