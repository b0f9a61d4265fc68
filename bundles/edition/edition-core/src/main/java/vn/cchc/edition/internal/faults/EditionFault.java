package vn.cchc.edition.internal.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** Faults of what the year says of itself and of its rule of calculation. */
public enum EditionFault implements FaultKind {
    FORMAT(
            "201",
            "Năm được soạn theo định dạng {0}; phần mềm này đọc định dạng {1}.",
            "The year is written in format {0}; this product reads format {1}.",
            "Hãy cài bản phần mềm đọc được định dạng {0}, hoặc soạn năm theo định dạng {1}.",
            "Install a product that reads format {0}, or write the year in format {1}."),
    INDEX(
            "202",
            "\"{0}\" không phải là mã của một chỉ số.",
            "\"{0}\" is not the code of an index.",
            "Hãy dùng chữ thường không dấu, chữ số và gạch nối, bắt đầu bằng chữ, ví dụ \"sipas\".",
            "Write small letters, digits and hyphens, beginning with a letter, for example \"sipas\"."),
    YEAR(
            "203",
            "\"{0}\" không phải là một năm.",
            "\"{0}\" is not a year.",
            "Hãy ghi bốn chữ số, ví dụ \"2024\".",
            "Write four digits, for example \"2024\"."),
    REGISTRY(
            "204",
            "\"{0}\" không phải là một thời kỳ của đơn vị hành chính.",
            "\"{0}\" is not a period of administrative units.",
            "Hãy ghi bốn chữ số của thời kỳ: \"2024\" có cấp huyện, \"2026\" không có.",
            "Write the four digits of a period: \"2024\" has districts, \"2026\" has none."),
    NO_REASON(
            "205",
            "Năm mang tính minh họa (illustrative) nhưng không nêu lý do.",
            "The year is illustrative and does not say why.",
            "Hãy thêm status-reason với vi và en.",
            "Add status-reason with vi and en."),
    REASON(
            "206",
            "Năm là chính thức (official) nhưng lại nêu lý do của năm minh họa.",
            "The year is official and gives a reason for being illustrative.",
            "Hãy bỏ status-reason, hoặc đặt status là \"illustrative\".",
            "Take status-reason away, or set status to \"illustrative\"."),
    FUTURE_ACT(
            "207",
            "Văn bản ghi ngày {0}, sau năm {1}.",
            "The legal act is dated {0}, after the year {1}.",
            "Hãy sửa ngày của văn bản hoặc năm.",
            "Correct the date of the act or the year."),
    NO_PERIOD(
            "208",
            "Sổ đăng ký đơn vị không có đơn vị nào của thời kỳ {0}.",
            "The registry has no units of the period {0}.",
            "Hãy ghi một thời kỳ mà cchc:units biết; thời kỳ mới đến cùng bản sổ đăng ký mới.",
            "Write a period that cchc:units knows; a new one comes with a new registry."),
    NO_INSTRUMENT(
            "301",
            "Mẫu phiếu \"{0}\" không được nêu trong edition.yaml.",
            "The instrument \"{0}\" is not named in edition.yaml.",
            "Hãy nêu mẫu phiếu này dưới instruments trong edition.yaml. {1}",
            "Name it under instruments in edition.yaml. {1}"),
    NO_QUESTION(
            "302",
            "Mẫu phiếu {0} không có câu hỏi \"{1}\".",
            "The form {0} has no question \"{1}\".",
            "Hãy sửa tên hoặc thêm câu hỏi vào survey.csv. {2}",
            "Correct the name or add the question to survey.csv. {2}"),
    NOT_REQUIRED(
            "303",
            "Câu hỏi {0} chứa số phiếu nhưng lại được phép bỏ trống.",
            "The question {0} holds the number of the form and may be left blank.",
            "Hãy ghi yes ở cột required của câu hỏi này.",
            "Write yes in its column required."),
    NOT_CHOICE(
            "304",
            "Không thể phân tổ số liệu theo {0}, là câu hỏi loại {1}.",
            "Figures cannot be broken down by {0}, a question of type {1}.",
            "Hãy nêu một câu hỏi loại select_one, hoặc bỏ khỏi breakdowns.",
            "Name a select_one question, or take it out of breakdowns."),
    NOT_SATISFIED(
            "305",
            "\"{0}\" được tính là hài lòng nhưng không phải là mã của thang đo.",
            "\"{0}\" counts as satisfied and is not a code of the scale.",
            "Hãy thêm vào scale.codes hoặc bỏ khỏi scale.satisfied.",
            "Add it to scale.codes or take it out of scale.satisfied."),
    ALL_SATISFIED(
            "306",
            "Mọi mã của thang đo đều được tính là hài lòng, nên mọi số liệu sẽ là 100.",
            "Every code of the scale counts as satisfied, so every figure would be 100.",
            "Hãy bỏ các mã không hài lòng khỏi scale.satisfied.",
            "Take the codes that are not satisfied out of scale.satisfied."),
    BAND(
            "307",
            "\"{0}\" không phải là tỷ lệ phần trăm.",
            "\"{0}\" is not a percentage.",
            "Hãy ghi một số từ 0 đến 100, dùng dấu chấm thập phân, ví dụ \"75\" hoặc \"82.5\".",
            "Write a number from 0 to 100 with a point, for example \"75\" or \"82.5\"."),
    BAND_ORDER(
            "308",
            "Khoảng xếp loại đi từ {0} đến {1}, không phải từ thấp lên cao.",
            "The band goes from {0} to {1}, which is not upwards.",
            "Hãy ghi giới hạn dưới ở from và giới hạn trên ở to.",
            "Write the lower limit under from and the higher one under to."),
    BAND_GAP(
            "309",
            "Khoảng xếp loại bắt đầu từ {0}, trong khi khoảng trước kết thúc ở {1}.",
            "The band begins at {0}, where the one before ends at {1}.",
            "Mỗi khoảng phải bắt đầu ở chỗ khoảng trước kết thúc.",
            "Begin each band where the one before ends."),
    BAND_START(
            "310",
            "Khoảng xếp loại đầu tiên bắt đầu từ {0}.",
            "The first band begins at {0}.",
            "Hãy bắt đầu từ 0.",
            "Begin it at 0."),
    BAND_END(
            "311",
            "Khoảng xếp loại cuối cùng kết thúc ở {0}.",
            "The last band ends at {0}.",
            "Hãy kết thúc ở 100.",
            "End it at 100."),
    LEVEL_COUNT(
            "312",
            "levels ghi {0} mục ở cấp {1}, criteria.csv có {2}.",
            "levels says {0} of level {1}, criteria.csv holds {2}.",
            "Hãy đếm lại và sửa một trong hai.",
            "Count again and correct one of the two.");

    private final FaultText text;

    EditionFault(
            String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("EDN-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
