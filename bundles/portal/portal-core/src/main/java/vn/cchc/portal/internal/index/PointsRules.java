package vn.cchc.portal.internal.index;

import java.util.List;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.web.PageLanguage;

/** The calculation of an index of points, in sentences. */
record PointsRules(PointsOfCriteria methodology, PageLanguage in) {

    List<String> sentences() {
        return List.of(
                in.say(
                        "Mỗi tiêu chí được chấm điểm theo quy tắc của tiêu chí đó; điểm của một nhóm là"
                                + " tổng điểm các tiêu chí trong nhóm.",
                        "Each criterion is given points by its rule; the points of a group are the"
                                + " sum of the points of the criteria in it."),
                in.say(
                        "Chỉ số là tỷ lệ phần trăm giữa điểm đạt được và điểm tối đa.",
                        "The index is the points in percent of the maximum."),
                notApplicable(),
                nation(),
                in.say(
                        "Chỉ làm tròn một lần khi công bố, đến "
                                + methodology.digits()
                                + " chữ số thập phân.",
                        "Rounding happens once, when publishing, to "
                                + methodology.digits()
                                + " decimals."));
    }

    private String notApplicable() {
        return switch (methodology.notApplicable()) {
            case REDUCE_MAXIMUM ->
                    in.say(
                            "Tiêu chí không áp dụng cho một đơn vị thì trừ khỏi điểm tối đa của đơn"
                                    + " vị đó.",
                            "A criterion that does not apply to a unit is taken out of its"
                                    + " maximum.");
            case FULL_POINTS ->
                    in.say(
                            "Tiêu chí không áp dụng cho một đơn vị thì được tính đủ điểm.",
                            "A criterion that does not apply to a unit earns all its points.");
        };
    }

    private String nation() {
        return switch (methodology.nation()) {
            case MEAN_OF_ASSESSED_UNITS ->
                    in.say(
                            "Số chung là trung bình cộng của các đơn vị được đánh giá.",
                            "The overall figure is the mean of the units that are assessed.");
            case MEAN_OF_RANKED_UNITS ->
                    in.say(
                            "Số chung là trung bình cộng của các đơn vị được xếp hạng.",
                            "The overall figure is the mean of the units that are ranked.");
        };
    }
}
