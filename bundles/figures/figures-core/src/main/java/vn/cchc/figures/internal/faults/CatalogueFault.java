package vn.cchc.figures.internal.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** What can be wrong with the definition of an indicator. */
public enum CatalogueFault implements FaultKind {
    MISSING(
            "201",
            "Ô này không được để trống.",
            "This cell may not be empty.",
            "Hãy điền vào.",
            "Fill it in."),
    CODE(
            "202",
            "{0} không phải là mã của chỉ tiêu.",
            "{0} is not the code of an indicator.",
            "Hãy viết 2 đến 40 chữ in hoa không dấu, chữ số và dấu gạch dưới, bắt đầu bằng chữ.",
            "Write 2 to 40 capital letters, digits and underscores, a letter first."),
    WORD(
            "203",
            "{0} không phải là một trong các từ {1}.",
            "{0} is none of the words {1}.",
            "Hãy viết một trong các từ đó.",
            "Write one of them."),
    DATE(
            "204",
            "{0} không phải là ngày.",
            "{0} is not a day.",
            "Hãy viết ngày theo dạng 2025-01-31.",
            "Write a day like 2025-01-31."),
    NUMBER(
            "205",
            "{0} không phải là số.",
            "{0} is not a number.",
            "Hãy viết số thập phân với dấu chấm, không có dấu phân nhóm, tối đa 6 chữ số thập phân.",
            "Write a decimal with a point, without groups, at most 6 decimals."),
    DECIMALS(
            "206",
            "Số chữ số thập phân {0} không nằm trong khoảng từ 0 đến 6.",
            "The number of decimals {0} is not between 0 and 6.",
            "Hãy viết một số từ 0 đến 6.",
            "Write a number from 0 to 6."),
    RANGE(
            "207",
            "Giá trị nhỏ nhất {0} lớn hơn giá trị lớn nhất {1}.",
            "The minimum {0} is above the maximum {1}.",
            "Hãy sửa một trong hai.",
            "Correct one of the two."),
    TWICE(
            "208",
            "Chỉ tiêu {0} có hai lần trong tệp.",
            "The indicator {0} is in the file twice.",
            "Hãy xóa một trong hai dòng.",
            "Delete one of the two rows."),
    NO_SUCH(
            "209",
            "Không có chỉ tiêu {0} trong tệp và trong danh mục.",
            "There is no indicator {0} in the file or in the catalogue.",
            "Hãy thêm chỉ tiêu đó hoặc sửa mã.",
            "Add it or correct the code."),
    PART_DIFFERS(
            "210",
            "Chỉ tiêu thành phần {0} có đơn vị tính, tần suất hoặc loại cơ quan khác.",
            "The part {0} has another unit, frequency or kind of agency.",
            "Tổng và các thành phần phải giống nhau về ba điểm này.",
            "A total and its parts have these three in common."),
    CIRCLE(
            "211",
            "Chỉ tiêu {0} là thành phần của chính nó.",
            "The indicator {0} is a part of itself.",
            "Hãy sửa cột parts.",
            "Correct the column parts."),
    NOT_ADDED(
            "212",
            "Chỉ tiêu có đơn vị tính {0} không cộng được.",
            "An indicator in {0} cannot be added up.",
            "Hãy viết ratio cùng tử số và mẫu số, hoặc none.",
            "Write ratio with numerator and denominator, or none."),
    RATIO(
            "213",
            "Tử số và mẫu số chỉ đi cùng với từ ratio, và phải có cả hai.",
            "Numerator and denominator go with the word ratio, both of them.",
            "Hãy điền cả hai, hoặc để trống cả hai và viết sum hay none.",
            "Fill in both, or leave both empty and write sum or none."),
    RATIO_OF(
            "214",
            "Chỉ tiêu {0} không cộng được nên không làm tử số hay mẫu số được.",
            "The indicator {0} cannot be added up, so it is no numerator or denominator.",
            "Hãy chọn một chỉ tiêu có sum ở cột bridging và cùng tần suất.",
            "Choose one with sum in the column bridging and the same frequency."),
    NOT_LATER(
            "215",
            "Định nghĩa mới có hiệu lực từ {0}, không sau định nghĩa trước ({1}).",
            "The new definition is valid from {0}, not after the one before ({1}).",
            "Hãy ghi ngày sau ngày đó ở cột valid_from.",
            "Write a later day in the column valid_from."),
    TOO_LONG(
            "216",
            "Văn bản dài hơn {0} ký tự.",
            "The text is longer than {0} characters.",
            "Hãy rút ngắn.",
            "Shorten it."),
    FREQUENCY_FIXED(
            "217",
            "Tần suất và đơn vị tính của một chỉ tiêu không thay đổi giữa các phiên bản.",
            "The frequency and the unit of an indicator stay the same in all versions.",
            "Hãy thêm một chỉ tiêu mới có mã khác.",
            "Add a new indicator with another code."),
    NOT_A_STATISTICIAN(
            "218",
            "Chỉ người có vai trò statistician được thay đổi danh mục.",
            "Only a statistician may change the catalogue.",
            "Hãy nhờ người có vai trò statistician.",
            "Ask a person with the role statistician."),
    CHANGED_MEANWHILE(
            "219",
            "Có người khác vừa thay đổi danh mục.",
            "Somebody else has just changed the catalogue.",
            "Hãy xem lại rồi gửi lại.",
            "Look at it and send it again.");

    private final FaultText text;

    CatalogueFault(
            String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("FIG-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
