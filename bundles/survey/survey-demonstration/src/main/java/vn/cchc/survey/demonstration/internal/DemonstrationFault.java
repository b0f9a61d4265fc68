package vn.cchc.survey.demonstration.internal;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** Why no demonstration forms can be made for an edition. */
public enum DemonstrationFault implements FaultKind {
    VALUE(
            "801",
            "{0} của {1} cho ra {2}.",
            "{0} of {1} gives {2}.",
            Remedy.FIGURES,
            Remedy.FIGURES_IN_ENGLISH),
    RANK(
            "801",
            "{0} của {1} đứng thứ {2}, {3} nơi cùng hạng.",
            "{0} of {1} takes place {2}, shared by {3}.",
            Remedy.FIGURES,
            Remedy.FIGURES_IN_ENGLISH),
    NO_PROVINCE(
            "801",
            "{0} không phải là tỉnh, thành phố của năm này.",
            "{0} is no province of this edition.",
            Remedy.FIGURES,
            Remedy.FIGURES_IN_ENGLISH),
    NO_ROOM(
            "801",
            "Không tìm được khoảng trống giữa các thứ hạng đã công bố.",
            "No room was found between the published places.",
            Remedy.FIGURES,
            Remedy.FIGURES_IN_ENGLISH),
    FEW_DISTRICTS(
            "802",
            "{0} có quá ít huyện đủ số xã.",
            "{0} has too few districts with enough communes.",
            Remedy.STAGES,
            Remedy.STAGES_IN_ENGLISH),
    FEW_COMMUNES(
            "802",
            "{0} có quá ít xã hoặc thôn, tổ dân phố.",
            "{0} has too few communes or villages.",
            Remedy.STAGES,
            Remedy.STAGES_IN_ENGLISH),
    STAGES_GIVE(
            "802",
            "Các giai đoạn chọn mẫu cho ra {0} {1}.",
            "The stages give {0} {1}.",
            Remedy.STAGES,
            Remedy.STAGES_IN_ENGLISH),
    TOTAL_DIFFERS(
            "802",
            "Các giai đoạn chọn mẫu và tổng số {0} chênh nhau {1}.",
            "The stages and the total of {0} differ by {1}.",
            Remedy.STAGES,
            Remedy.STAGES_IN_ENGLISH),
    TOTAL_SMALL(
            "802",
            "Tổng số {0} quá nhỏ so với các giai đoạn chọn mẫu.",
            "The total of {0} is too small for the stages.",
            Remedy.STAGES,
            Remedy.STAGES_IN_ENGLISH),
    NO_FORMS(
            "803",
            "Không tạo được phiếu minh họa cho năm này.",
            "No demonstration forms can be made for this edition.",
            "Hãy chọn một năm có sampling.yaml nêu các giai đoạn huyện, xã, thôn và người trả lời kèm cỡ mẫu và tổng số phiếu.",
            "Choose an edition whose sampling.yaml lists the stages district, commune, village and respondent with their sizes and the total of forms.");

    /** What several faults have in common. */
    private static final class Remedy {
        static final String FIGURES =
                "Hãy kiểm tra các số liệu và thứ hạng đã công bố có khớp với nhau và với cỡ mẫu không.";
        static final String FIGURES_IN_ENGLISH =
                "Check that the published figures and ranks agree with each other and with the size of the sample.";
        static final String STAGES =
                "Hãy sửa các giai đoạn hoặc tổng số; phiếu minh họa cần chúng khớp với sổ đăng ký đơn vị.";
        static final String STAGES_IN_ENGLISH =
                "Correct the stages or the totals; demonstration forms need them to agree with the registry.";
    }

    private final FaultText text;

    DemonstrationFault(
            String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("SUR-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
