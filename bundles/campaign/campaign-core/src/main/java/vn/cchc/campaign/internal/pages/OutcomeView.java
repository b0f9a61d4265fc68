package vn.cchc.campaign.internal.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalInt;
import vn.cchc.campaign.Outcome;
import vn.cchc.campaign.Outcome.Count;
import vn.cchc.campaign.Outcome.QuestionOutcome;
import vn.cchc.web.PageLanguage;

/** What came out, question by question, as bars and numbers. */
public record OutcomeView(
        PageLanguage language,
        CampaignHead head,
        String responses,
        boolean guarded,
        List<Question> questions) {

    public record Question(
            String id, String group, String label, String answered, List<Bar> bars) {}

    /**
     * @param width of the bar in the drawing, 0 to 100
     */
    public record Bar(String label, String count, String share, int width, boolean withheld) {}

    static OutcomeView of(Outcome outcome, PageLanguage in) {
        return new OutcomeView(
                in,
                CampaignHead.of(outcome.campaign(), in),
                in.number(outcome.responses()),
                outcome.guarded(),
                outcome.questions().stream().map(question -> question(question, in)).toList());
    }

    private static Question question(QuestionOutcome question, PageLanguage in) {
        return new Question(
                question.path(),
                in.say(question.group()),
                in.say(question.label()),
                shown(question.answered(), in),
                question.counts().stream()
                        .map(count -> bar(count, question.answered(), in))
                        .toList());
    }

    private static String shown(OptionalInt number, PageLanguage in) {
        return number.isPresent() ? in.number(number.getAsInt()) : withheld(in);
    }

    private static String withheld(PageLanguage in) {
        return in.say("không nêu", "withheld");
    }

    private static Bar bar(Count count, OptionalInt answered, PageLanguage in) {
        if (count.count().isEmpty() || answered.orElse(0) == 0) {
            boolean kept = count.count().isEmpty();
            return new Bar(in.say(count.label()), kept ? withheld(in) : "0", "", 0, kept);
        }
        var share =
                BigDecimal.valueOf(100L * count.count().getAsInt())
                        .divide(BigDecimal.valueOf(answered.getAsInt()), 1, RoundingMode.HALF_UP);
        return new Bar(
                in.say(count.label()),
                in.number(count.count().getAsInt()),
                in.percent(share),
                share.setScale(0, RoundingMode.HALF_UP).intValue(),
                false);
    }
}
