package vn.cchc.scoring.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** What can be wrong with a score sheet. */
public enum SheetFault implements FaultKind {
    NOT_UTF8(
            "501",
            "Tệp không phải UTF-8.",
            "The text is not UTF-8.",
            "Hãy lưu bảng điểm dạng CSV UTF-8.",
            "Save the sheet as CSV UTF-8."),
    CSV(
            "502",
            "Tệp không phải CSV: {0}.",
            "The text is no CSV: {0}.",
            "Hãy đóng mọi dấu nháy; ngăn các ô bằng dấu phẩy.",
            "Close every quote; part cells by a comma."),
    MISSING_COLUMN(
            "503",
            "Thiếu cột {0}.",
            "The column {0} is missing.",
            "Dòng đầu là {1}.",
            "The first line is {1}."),
    UNKNOWN_COLUMN(
            "504",
            "Không có cột \"{0}\".",
            "There is no column \"{0}\".",
            "Dòng đầu là {1}.",
            "The first line is {1}."),
    COLUMN_TWICE(
            "505",
            "Cột {0} có hai lần.",
            "The column {0} is there twice.",
            "Hãy giữ lại một cột.",
            "Keep one of them."),
    CELLS(
            "506",
            "Dòng có {0} ô, dòng đầu có {1}.",
            "The row has {0} cells, the first line {1}.",
            "Hãy ngăn các ô bằng dấu phẩy.",
            "Part cells by a comma."),
    EMPTY(
            "507",
            "Ô này để trống.",
            "Nothing is given here.",
            "Hãy điền vào ô, hoặc bỏ cả dòng.",
            "Fill the cell in, or take the row away."),
    NO_ROWS(
            "508",
            "Bảng không có dòng nào.",
            "The sheet has no rows.",
            "Hãy ghi mỗi điểm một dòng.",
            "Write one row for each score."),
    UNIT(
            "509",
            "\"{0}\" không phải mã của đơn vị được đánh giá.",
            "\"{0}\" is not the code of a unit that is assessed.",
            "Hãy ghi mã đơn vị ({1}) của hệ thống {2}.",
            "Write the code of a {1} of the period {2}."),
    CRITERION(
            "510",
            "Không có tiêu chí {0}.",
            "There is no criterion {0}.",
            "Hãy ghi một mã trong criteria.csv.",
            "Write a code of criteria.csv."),
    NOT_A_LEAF(
            "511",
            "{0} có tiêu chí bên dưới nên không được chấm điểm.",
            "{0} has criteria below it and is given no points.",
            "Hãy chấm các tiêu chí bên dưới.",
            "Score the criteria below it."),
    STAGE(
            "512",
            "\"{0}\" không phải bước chấm điểm của {1}.",
            "\"{0}\" is no stage at which {1} is given points.",
            "Hãy ghi một trong: {2}.",
            "Write one of: {2}."),
    VALUE(
            "513",
            "Không chấm được \"{0}\" cho {1}.",
            "\"{0}\" cannot be scored for {1}.",
            "Hãy ghi {2}.",
            "Write {2}."),
    TWICE(
            "514",
            "{0} của {1} ở bước {2} đã có ở dòng {3}.",
            "{0} is given for {1} at the stage {2} already in line {3}.",
            "Hãy giữ lại một trong hai.",
            "Keep one of the two."),
    NO_SUCH_UNIT(
            "515",
            "Năm này đánh giá {0}, danh mục đơn vị không có.",
            "The edition assesses {0}, which the registry does not have.",
            "Hãy bổ sung danh mục đơn vị của {1}.",
            "Complete the registry of the units of {1}.");

    private final FaultText text;

    SheetFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("SCO-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
