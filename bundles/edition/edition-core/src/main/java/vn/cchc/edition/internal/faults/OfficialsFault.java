package vn.cchc.edition.internal.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** Faults of the file that makes points out of answers of officials. */
public enum OfficialsFault implements FaultKind {
    NO_INSTRUMENT(
            "841",
            "Năm không có mẫu phiếu \"{0}\".",
            "The year has no instrument \"{0}\".",
            "Hãy sửa tên, hoặc ghi mẫu phiếu vào instruments của edition.yaml. {1}",
            "Correct the name, or list the instrument under instruments in edition.yaml. {1}"),
    GROUP_TWICE(
            "842",
            "Đã có một nhóm trả lời mẫu phiếu \"{0}\" ở trên.",
            "There is a group with the instrument \"{0}\" above.",
            "Mỗi nhóm có một mẫu phiếu riêng; hãy bỏ hoặc đổi một trong hai.",
            "Each group has an instrument of its own; take away or change one of the two."),
    WEIGHT(
            "843",
            "\"{0}\" không phải là trọng số.",
            "\"{0}\" is not a weight.",
            "Hãy ghi một số lớn hơn 0, nhiều nhất 1000, với nhiều nhất bốn chữ số thập phân.",
            "Write a number above 0, at most 1000, with at most four decimals."),
    SHARE(
            "844",
            "\"{0}\" không phải là tỷ lệ điểm.",
            "\"{0}\" is not a share of the points.",
            "Hãy ghi phần trăm từ 0 đến 100, nhiều nhất bốn chữ số thập phân.",
            "Write percent from 0 to 100, with at most four decimals."),
    NO_QUESTION(
            "845",
            "Mẫu phiếu \"{0}\" không có câu hỏi \"{1}\".",
            "The instrument \"{0}\" has no question \"{1}\".",
            "Hãy sửa tên hoặc thêm câu hỏi. {2}",
            "Correct the name or add the question. {2}"),
    NOT_CHOICE(
            "846",
            "Câu hỏi \"{0}\" thuộc loại {1}, không chọn một câu trả lời.",
            "The question \"{0}\" is of type {1} and not one choice.",
            "Hãy hỏi bằng select_one.",
            "Ask it as select_one."),
    NO_SHARES(
            "847",
            "Danh sách trả lời \"{0}\" của câu hỏi \"{1}\" không có trong scales.",
            "The list \"{0}\" of the question \"{1}\" is not under scales.",
            "Hãy ghi mỗi câu trả lời được bao nhiêu phần trăm điểm.",
            "Say what percentage of the points each answer earns."),
    CODES(
            "848",
            "Danh sách \"{0}\" của mẫu phiếu \"{1}\" có các mã {2}, còn scales cho điểm hoặc bỏ qua {3}.",
            "The list \"{0}\" of the instrument \"{1}\" has the codes {2}, and scales scores or leaves out {3}.",
            "Mỗi mã phải có ở shares hoặc left-out, đúng một lần.",
            "Every code must be under shares or left-out, once."),
    CRITERION(
            "849",
            "Tiêu chí {0} không lấy điểm từ điều tra cán bộ, công chức.",
            "The criterion {0} does not take its points from the officials' survey.",
            "Hãy ghi một tiêu chí cuối có source_of_points là officials-survey.",
            "Name a leaf whose source_of_points is officials-survey."),
    NOT_ASKED(
            "850",
            "Không câu hỏi nào cho điểm tiêu chí {0}, dù tiêu chí lấy điểm từ điều tra.",
            "No question scores the criterion {0}, which takes its points from the survey.",
            "Hãy thêm câu hỏi vào {1}, hoặc đổi nguồn điểm của tiêu chí.",
            "Add a question to {1}, or change the source of its points."),
    RULE(
            "851",
            "Quy tắc của tiêu chí {0} không nhận tỷ lệ phần trăm.",
            "The rule of the criterion {0} does not take a percentage.",
            "Hãy dùng quy tắc linear hoặc percentage không có nhánh.",
            "Use a rule of the kind linear or percentage without branches."),
    QUESTION_TWICE(
            "852",
            "Câu hỏi \"{0}\" của mẫu phiếu \"{1}\" đã cho điểm một tiêu chí ở trên.",
            "The question \"{0}\" of the instrument \"{1}\" scores a criterion above.",
            "Mỗi câu hỏi cho điểm một tiêu chí; hãy bỏ một dòng.",
            "A question scores one criterion; take one row away."),
    NO_GROUP(
            "853",
            "Mẫu phiếu \"{0}\" không thuộc nhóm trả lời nào.",
            "No group of respondents has the instrument \"{0}\".",
            "Hãy sửa tên, hoặc thêm nhóm vào groups. {1}",
            "Correct the name, or add the group to groups. {1}"),
    UNIT(
            "854",
            "Danh sách đơn vị của câu hỏi \"{0}\" trong mẫu phiếu \"{1}\" khác danh sách đơn vị được đánh giá: {2}.",
            "The units to choose in the question \"{0}\" of the instrument \"{1}\" are not the units assessed: {2}.",
            "Hãy cho chọn đúng các đơn vị được đánh giá, theo mã của sổ đăng ký.",
            "Offer the assessed units by their codes in the registry, all of them and no other."),
    UNIT_NOT_REQUIRED(
            "855",
            "Câu hỏi về đơn vị \"{0}\" trong mẫu phiếu \"{1}\" có thể bỏ trống.",
            "The question \"{0}\" on the unit may be left blank in the instrument \"{1}\".",
            "Hãy ghi required là yes: không biết đơn vị thì phiếu không tính cho ai.",
            "Make it required: without its unit a response counts for nobody."),
    SILENT_GROUP(
            "856",
            "Không câu hỏi nào của mẫu phiếu \"{0}\" cho điểm.",
            "No question of the instrument \"{0}\" scores anything.",
            "Hãy thêm câu hỏi của nhóm này, hoặc bỏ nhóm.",
            "Add its questions, or take the group away.");

    private final FaultText text;

    OfficialsFault(
            String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("EDN-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
