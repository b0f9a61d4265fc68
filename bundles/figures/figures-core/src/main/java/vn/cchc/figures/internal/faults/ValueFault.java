package vn.cchc.figures.internal.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** What can be wrong with a value. */
public enum ValueFault implements FaultKind {
    NO_INDICATOR(
            "301",
            "Không có chỉ tiêu {0}.",
            "There is no indicator {0}.",
            "Hãy tìm mã trong danh mục chỉ tiêu.",
            "Look its code up in the catalogue."),
    NOT_A_UNIT(
            "302",
            "{0} không phải là cơ quan.",
            "{0} is not an agency.",
            "Hãy viết như province/2026/01 hoặc ministry/2026/BNV.",
            "Write it like province/2026/01 or ministry/2026/BNV."),
    NO_UNIT(
            "303",
            "Không có đơn vị {0} trong danh mục đơn vị.",
            "The registry has no unit {0}.",
            "Hãy tìm mã của đơn vị trong thời kỳ đó.",
            "Look its code up in that period."),
    OTHER_SYSTEM(
            "304",
            "Đơn vị {0} không tồn tại vào ngày cuối của {1}.",
            "The unit {0} did not exist on the last day of {1}.",
            "Hãy dùng đơn vị của thời kỳ {2}.",
            "Use a unit of the period {2}."),
    OTHER_AGENCY(
            "305",
            "Chỉ tiêu này không do loại cơ quan {0} báo cáo.",
            "This indicator is not given by a {0}.",
            "Hãy xem loại cơ quan báo cáo trong danh mục chỉ tiêu.",
            "See in the catalogue who gives it."),
    NOT_A_TIME(
            "306",
            "{0} không phải là kỳ báo cáo.",
            "{0} is not a time period.",
            "Hãy viết như 2025, 2025-H1, 2025-Q3 hoặc 2025-09.",
            "Write it like 2025, 2025-H1, 2025-Q3 or 2025-09."),
    OTHER_FREQUENCY(
            "307",
            "Chỉ tiêu này được đo theo {0}, không phải theo kỳ {1}.",
            "This indicator is measured by {0}, not for {1}.",
            "Hãy dùng kỳ báo cáo theo tần suất của chỉ tiêu.",
            "Use a time period of its frequency."),
    NOT_OVER(
            "308",
            "Kỳ báo cáo {0} chưa kết thúc.",
            "The time period {0} is not over yet.",
            "Hãy nhập sau ngày cuối của kỳ.",
            "Enter it after its last day."),
    CLOSED(
            "309",
            "Kỳ báo cáo {0} đã khóa.",
            "The time period {0} is closed.",
            "Hãy đề nghị người có vai trò statistician mở lại kỳ; giá trị đã duyệt vẫn đính chính được.",
            "Ask a statistician to reopen it; what is approved can still be corrected."),
    NOT_DEFINED(
            "310",
            "Chỉ tiêu chưa có hiệu lực vào ngày cuối của {0}.",
            "The indicator is not defined yet on the last day of {0}.",
            "Hãy xem ngày hiệu lực trong danh mục chỉ tiêu.",
            "See in the catalogue from when it is valid."),
    NOT_A_NUMBER(
            "311",
            "{0} không phải là số.",
            "{0} is not a number.",
            "Hãy viết số thập phân với dấu chấm, không có dấu phân nhóm và ký hiệu.",
            "Write a decimal with a point, without groups and signs of units."),
    DECIMALS(
            "312",
            "Giá trị {0} có hơn {1} chữ số thập phân.",
            "The value {0} has more than {1} decimals.",
            "Hãy làm tròn đến số chữ số của chỉ tiêu.",
            "Round it to the decimals of the indicator."),
    TOO_LOW(
            "313",
            "Giá trị {0} nhỏ hơn giá trị nhỏ nhất {1}.",
            "The value {0} is below the minimum {1}.",
            "Hãy kiểm tra giá trị và đơn vị tính.",
            "Check the value and its unit of measure."),
    TOO_HIGH(
            "314",
            "Giá trị {0} lớn hơn giá trị lớn nhất {1}.",
            "The value {0} is above the maximum {1}.",
            "Hãy kiểm tra giá trị và đơn vị tính.",
            "Check the value and its unit of measure."),
    OTHER_MEASURE(
            "315",
            "Giá trị tính theo {0}, còn chỉ tiêu tính theo {1}.",
            "The value is in {0}, the indicator in {1}.",
            "Hãy đổi giá trị sang đơn vị tính của chỉ tiêu.",
            "Convert it to the unit of the indicator."),
    JUMP(
            "316",
            "Giá trị {0} khác giá trị {1} của {2} hơn {3} %.",
            "The value {0} differs from {1} of {2} by more than {3} %.",
            "Hãy kiểm tra; nếu đúng, hãy xác nhận bằng lý do ở cột jump_reason.",
            "Check it; if it is right, confirm it with a reason in jump_reason."),
    PARTS_MISSING(
            "317",
            "Chưa có giá trị của các thành phần {0}.",
            "There are no values of the parts {0}.",
            "Hãy nhập và gửi duyệt các thành phần trước.",
            "Enter and submit the parts first."),
    PARTS_SUM(
            "318",
            "Giá trị {0} không bằng tổng các thành phần {1}.",
            "The value {0} is not the sum of its parts {1}.",
            "Hãy sửa giá trị hoặc các thành phần.",
            "Correct it or its parts."),
    TWICE(
            "319",
            "Giá trị này có hai lần trong tệp.",
            "This value is in the file twice.",
            "Hãy xóa một trong hai dòng.",
            "Delete one of the two rows."),
    REASON_TOO_LONG(
            "320",
            "Lý do dài hơn {0} ký tự.",
            "The reason is longer than {0} characters.",
            "Hãy rút ngắn.",
            "Shorten it."),
    NOT_EVIDENCE(
            "421",
            "{0} không phải là văn bản căn cứ.",
            "{0} is no document to rest on.",
            "Hãy viết MÃ/PHIÊN BẢN hoặc MÃ/PHIÊN BẢN/TRANG, ví dụ ab23cd45ef/1/14; mã ở cuối địa chỉ trang văn bản.",
            "Write ID/VERSION or ID/VERSION/PAGE, such as ab23cd45ef/1/14; the id ends the address of the document's page."),
    NO_EVIDENCE(
            "422",
            "Kho lưu trữ không có văn bản, phiên bản hoặc trang {0} mà bạn được xem.",
            "The archive has no document, version or page {0} that you may see.",
            "Hãy mở trang văn bản để xem mã, phiên bản và số trang.",
            "Open the page of the document to see its id, version and pages.");

    private final FaultText text;

    ValueFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("FIG-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
