package vn.cchc.portal.internal.index;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.web.PageLanguage;

/** The calculation of an index of answers, in sentences. */
final class AnswerRules {
    private final ShareOfAnswers methodology;
    private final PageLanguage in;

    AnswerRules(ShareOfAnswers methodology, PageLanguage in) {
        this.methodology = methodology;
        this.in = in;
    }

    List<String> sentences() {
        var sentences = new ArrayList<String>();
        sentences.add(criterion());
        sentences.add(
                in.say(
                        "Chỉ số của một nhóm là trung bình cộng các tiêu chí trong nhóm, mỗi tiêu"
                                + " chí có trọng số như nhau.",
                        "The figure of a group is the mean of the criteria in it, each with the"
                                + " same weight."));
        sentences.add(nation());
        sentences.add(rounding());
        return sentences;
    }

    private String criterion() {
        String satisfied = String.join(", ", new TreeSet<>(methodology.satisfied()));
        String scale =
                methodology.scale().get(0)
                        + "–"
                        + methodology.scale().get(methodology.scale().size() - 1);
        return in.say(
                "Chỉ số của một tiêu chí là phần trăm câu trả lời chọn mức "
                        + satisfied
                        + " trên thang "
                        + scale
                        + "; câu không trả lời thì không tính.",
                "The figure of a criterion is the percentage of answers that chose "
                        + satisfied
                        + " on the scale "
                        + scale
                        + "; questions left empty are not counted.");
    }

    private String nation() {
        return switch (methodology.nation()) {
            case POOLED_RESPONDENTS ->
                    in.say(
                            "Số của cả nước tính trên toàn bộ người trả lời gộp lại.",
                            "The national figure is computed over all respondents together.");
            case MEAN_OF_PROVINCES ->
                    in.say(
                            "Số của cả nước là trung bình cộng của các tỉnh, thành phố.",
                            "The national figure is the mean of the provinces.");
            case POPULATION_WEIGHTS ->
                    in.say(
                            "Số của cả nước là trung bình của các tỉnh, thành phố theo dân số.",
                            "The national figure is the mean of the provinces weighted by"
                                    + " population.");
        };
    }

    private String rounding() {
        return in.say(
                "Chỉ làm tròn một lần khi công bố, đến "
                        + methodology.digits()
                        + " chữ số thập phân; nơi có dưới "
                        + methodology.minimumAnswers()
                        + " phiếu thì không công bố.",
                "Rounding happens once, when publishing, to "
                        + methodology.digits()
                        + " decimals; a unit with fewer than "
                        + methodology.minimumAnswers()
                        + " forms is not published.");
    }
}
