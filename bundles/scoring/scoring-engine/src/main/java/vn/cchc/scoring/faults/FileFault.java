package vn.cchc.scoring.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** What can be wrong with a file of answers. */
public enum FileFault implements FaultKind {
    EMPTY(
            "410",
            "Tệp trống.",
            "The file is empty.",
            "Hãy ghi dòng đầu gồm tên các cột, sau đó mỗi phiếu một dòng.",
            "Write a first line with the names of the columns, then one line for each form."),
    NAME_TWICE(
            "410",
            "Có hai cột cùng tên \"{0}\".",
            "Two columns are called \"{0}\".",
            "Hãy đặt cho mỗi cột một tên riêng.",
            "Give every column a name of its own."),
    QUOTE(
            "411",
            "Dấu nháy của một ô chưa được đóng, hoặc có chữ sau dấu nháy đóng.",
            "A quoted cell does not end, or text follows its closing quote.",
            Remedy.THERE,
            Remedy.THERE_IN_ENGLISH),
    CELLS(
            "411",
            "Dòng có {0} ô, dòng đầu có {1}.",
            "The row has {0} cells, the header {1}.",
            Remedy.THERE,
            Remedy.THERE_IN_ENGLISH),
    WEIGHTS_TOO_LARGE(
            "412",
            "Tổng các quyền số lớn hơn 9 nghìn tỷ.",
            "The weights add up to more than 9 million million.",
            "Hãy dùng quyền số nhỏ hơn: đối với một tỷ lệ, chỉ tương quan giữa các quyền số có ý nghĩa.",
            "Use smaller weights: only their proportions matter to a share."),
    TOO_MANY_ROWS(
            "413",
            "Một tệp phiếu đã chốt chứa nhiều nhất mười triệu dòng.",
            "A frozen answer file holds at most ten million rows.",
            "Hãy chia tệp và chốt từng phần.",
            "Freeze the parts one by one."),
    MORE(
            "419",
            "Còn {0} lỗi nữa chưa được nêu.",
            "{0} more problems are not shown.",
            "Hãy sửa các lỗi đã nêu trước.",
            "Correct these first.");

    /** What several faults have in common. */
    private static final class Remedy {
        static final String THERE = "Hãy sửa phiếu ở chỗ đã nêu.";
        static final String THERE_IN_ENGLISH = "Correct the answers there.";
    }

    private final FaultText text;

    FileFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("SCO-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
