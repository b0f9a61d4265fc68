package vn.cchc.edition.internal.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** Faults of the published figures, the sample and the fieldwork. */
public enum FigureFault implements FaultKind {
    UNIT(
            "601",
            "\"{0}\" không phải là mã đơn vị loại {1}.",
            "\"{0}\" is not the code of a {1}.",
            "Hãy ghi VN cho cả nước, hai chữ số cho một tỉnh, thành phố.",
            "Write VN for the nation, two digits for a province."),
    CRITERION(
            "602",
            "Không có tiêu chí {0}.",
            "There is no criterion {0}.",
            "Hãy sửa mã hoặc thêm tiêu chí vào criteria.csv. {1}",
            "Correct the code or add the criterion to criteria.csv. {1}"),
    VALUE(
            "603",
            "\"{0}\" không phải là tỷ lệ phần trăm với {1} chữ số thập phân.",
            "\"{0}\" is not a percentage with {1} decimals.",
            "Hãy ghi như bản công bố, dùng dấu chấm thập phân, từ 0 đến 100.",
            "Write it as printed, with a point, from 0 to 100."),
    NOTHING(
            "604",
            "Dòng không có giá trị và cũng không có thứ hạng.",
            "The row has neither value nor rank.",
            "Hãy điền một trong hai, hoặc bỏ dòng này.",
            "Fill in one of them, or take the row away."),
    NATION_RANK(
            "605",
            "Cả nước mà lại có thứ hạng.",
            "The nation has a rank.",
            "Hãy để trống ô; chỉ tỉnh, thành phố được xếp hạng.",
            "Empty the cell; only provinces are ranked."),
    FIGURE_TWICE(
            "606",
            "Số liệu của {0} cho {1} có hai lần, lần đầu ở dòng {2}.",
            "The figure of {0} for {1} is there twice, first in line {2}.",
            "Chỉ giữ một dòng.",
            "Keep one row."),
    NO_PROVINCE(
            "607",
            "Trong thời kỳ của năm này không có tỉnh, thành phố nào mang mã {0}.",
            "No province has the code {0} in the period of this year.",
            "Xem cchc:units để biết các mã của thời kỳ ghi ở registry trong edition.yaml.",
            "See cchc:units for the codes of the period that edition.yaml names under registry."),
    STAGE_CHAIN(
            "620",
            "Giai đoạn chọn mẫu này lấy đơn vị trong từng {0}, còn giai đoạn trên lấy {1}.",
            "This stage takes units in each {0}, and the stage above takes a {1}.",
            "Hãy ghi các giai đoạn từ trên xuống, mỗi giai đoạn lấy trong đơn vị của giai đoạn trên.",
            "Write the stages from the top down, each per unit of the one above."),
    EXCEPTION_TWICE(
            "621",
            "Tỉnh, thành phố {0} được nêu ngoại lệ hai lần.",
            "The province {0} is excepted twice.",
            "Chỉ giữ lại một.",
            "Keep one of them."),
    TOTAL(
            "622",
            "\"{0}\" không phải là số lượng {1}.",
            "\"{0}\" is not a number of {1}.",
            "Chỉ ghi chữ số, trong dấu ngoặc kép.",
            "Write digits only, in double quotes."),
    DESIGN_UNIT(
            "623",
            "Thiết kế mẫu nêu {0}, nhưng phương pháp tính không có câu hỏi nào cho đơn vị này.",
            "The design names {0}, for which the methodology has no question.",
            "Hãy nêu một loại đơn vị có dưới units trong methodology.yaml. {1}",
            "Name a kind of unit that stands under units in methodology.yaml. {1}"),
    STRATUM_DRAWN(
            "624",
            "{0} vừa là tầng vừa là giai đoạn chọn mẫu.",
            "{0} is both a stratum and a stage.",
            "Tầng được lấy toàn bộ; hãy bỏ khỏi các giai đoạn.",
            "A stratum is taken whole; take it out of the stages."),
    WEIGHT(
            "625",
            "Mẫu phiếu chấm điểm không hỏi quyền số {0}.",
            "The weight {0} is not asked in the scored form.",
            "Hãy thêm câu hỏi, hoặc bỏ quyền số: khi đó mọi phiếu được tính như nhau. {1}",
            "Add the question or leave the weight out: every form then counts the same. {1}"),
    CONFIDENCE(
            "626",
            "\"{0}\" không phải là mức tin cậy tính bằng phần trăm.",
            "\"{0}\" is not a level of confidence in percent.",
            "Hãy ghi một số từ 50 đến 99.9, ví dụ \"95\".",
            "Write a number from 50 to 99.9, for example \"95\"."),
    STEP_TWICE(
            "630",
            "Bước {0} có hai lần, lần đầu ở dòng {1}.",
            "The step {0} is there twice, first in line {1}.",
            "Chỉ giữ lại một.",
            "Keep one of them."),
    NO_STEPS(
            "631",
            "Phần thực địa không có bước nào.",
            "The fieldwork has no steps.",
            "Hãy liệt kê các bước như trong năm mẫu.",
            "List the steps, as in the template year.");

    private final FaultText text;

    FigureFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("EDN-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
