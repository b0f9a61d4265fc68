package vn.cchc.scoring.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** Why a sampling design does not fit the answers. */
public enum SampleFault implements FaultKind {
    NO_WEIGHT_OR_SIZE(
            "401",
            "Thiết kế mẫu không nêu quyền số, cũng không nêu đủ số đơn vị của tổng thể ở mọi giai đoạn.",
            "There is neither a weight nor a population size at every stage.",
            "Hãy nêu cột chứa quyền số.",
            "Name the column of the weights."),
    NO_DESIGN_COLUMN(
            "402",
            "Thiết kế mẫu nêu một cột mà bộ phiếu không có.",
            "The design names a column that the answers do not have.",
            Remedy.COLUMN,
            Remedy.COLUMN_IN_ENGLISH),
    NO_ITEM_COLUMN(
            "402",
            "Một chỉ tiêu hoặc một cách chia nhóm nêu cột không có.",
            "An item or a breakdown names a column that is not there.",
            "Hãy sửa tên cột hoặc thêm cột.",
            "Correct the name or add the column."),
    NO_COLUMN(
            "402",
            "Tệp phiếu không có cột này.",
            "The answers do not have this column.",
            Remedy.COLUMN,
            Remedy.COLUMN_IN_ENGLISH),
    EMPTY("403", "Ô để trống.", "The cell is empty.", Remedy.CELL, Remedy.CELL_IN_ENGLISH),
    EMPTY_OR_NO_NUMBER(
            "403",
            "Ô để trống hoặc không phải là số lớn hơn không.",
            "The cell is empty or no number above zero.",
            Remedy.THERE,
            Remedy.THERE_IN_ENGLISH),
    NO_NUMBER(
            "404",
            "Ô không chứa số từ không trở lên.",
            "There is no number of zero or more.",
            Remedy.CELL,
            Remedy.CELL_IN_ENGLISH),
    NO_WEIGHT(
            "404",
            "Không có quyền số từ không trở lên và dưới 9 nghìn tỷ.",
            "There is no weight of zero or more, below 9 million million.",
            Remedy.THERE,
            Remedy.THERE_IN_ENGLISH),
    SIZE_BELOW_DRAWN(
            "405",
            "Số đơn vị của tổng thể nhỏ hơn số đơn vị được chọn.",
            "The size is below the number of units drawn.",
            Remedy.CELL,
            Remedy.CELL_IN_ENGLISH),
    OTHER_SIZE(
            "406",
            "Số đơn vị của tổng thể khác với số đã ghi ở chính đơn vị này.",
            "The size is another one than in the same unit.",
            Remedy.CELL,
            Remedy.CELL_IN_ENGLISH),
    SIZES_IN_STRATUM(
            "406",
            "Các đơn vị của một tầng có số đơn vị của tổng thể khác nhau.",
            "Units of one stratum have different population sizes.",
            "Hãy ghi cho mỗi tầng một số, hoặc ghi các xác suất nhỏ hơn 1.",
            "Give each stratum one size, or probabilities below 1."),
    IMPOSSIBLE_SIZE(
            "406",
            "Số đơn vị của tổng thể không thống nhất hoặc nhỏ hơn số đơn vị được chọn.",
            "The population size differs or is below the units drawn.",
            "Hãy ghi cho mỗi tầng một số ở cột {0}.",
            "Give each stratum one size in {0}."),
    LONELY(
            "407",
            "Tầng chỉ có một đơn vị được chọn nên không thấy được mức biến động.",
            "A single unit was sampled, which shows no variation.",
            "Hãy gộp các tầng, hoặc nêu quy tắc cho tầng có một đơn vị: adjust, average, certainty hoặc remove.",
            "Merge strata, or name a rule for lonely strata: adjust, average, certainty or remove.");

    /** What several faults have in common. */
    private static final class Remedy {
        static final String COLUMN = "Hãy sửa tên cột trong thiết kế mẫu hoặc thêm cột.";
        static final String COLUMN_IN_ENGLISH = "Correct the name in the design or add the column.";
        static final String CELL = "Hãy sửa ô này trong phiếu.";
        static final String CELL_IN_ENGLISH = "Correct the cell in the answers.";
        static final String THERE = "Hãy sửa phiếu ở chỗ đã nêu.";
        static final String THERE_IN_ENGLISH = "Correct the answers there.";
    }

    private final FaultText text;

    SampleFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("SCO-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
