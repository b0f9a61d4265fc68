package vn.cchc.campaign.internal.outcomes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.OptionalInt;
import vn.cchc.campaign.Campaign;
import vn.cchc.campaign.Outcome;
import vn.cchc.campaign.Outcome.Count;
import vn.cchc.campaign.Outcome.QuestionOutcome;
import vn.cchc.model.LanguageText;

/**
 * What the public saw at the release, as it lies in the database: it stays as it was, whatever
 * becomes of the year with the questionnaire.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublishedOutcome(int responses, List<AskedQuestion> questions) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A text in both languages. */
    public record Words(String vi, String en) {
        static Words of(LanguageText text) {
            return new Words(text.vi(), text.en());
        }

        LanguageText text() {
            return new LanguageText(vi, en);
        }
    }

    /**
     * A question with its answers.
     *
     * @param answered null when withheld
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AskedQuestion(
            String name, Words group, Words label, Integer answered, List<GivenAnswer> answers) {
        static AskedQuestion of(QuestionOutcome question) {
            return new AskedQuestion(
                    question.path(),
                    Words.of(question.group()),
                    Words.of(question.label()),
                    number(question.answered()),
                    question.counts().stream().map(GivenAnswer::of).toList());
        }

        QuestionOutcome question() {
            return new QuestionOutcome(
                    name,
                    group.text(),
                    label.text(),
                    count(answered),
                    answers.stream().map(GivenAnswer::count).toList());
        }
    }

    /**
     * How many gave an answer.
     *
     * @param people null when withheld
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GivenAnswer(String code, Words label, Integer people) {
        static GivenAnswer of(Count count) {
            return new GivenAnswer(count.code(), Words.of(count.label()), number(count.count()));
        }

        Count count() {
            return new Count(code, label.text(), PublishedOutcome.count(people));
        }
    }

    /** As JSON; what is small is not in it. */
    public static String write(Outcome guarded) {
        var content =
                new PublishedOutcome(
                        guarded.responses(),
                        guarded.questions().stream().map(AskedQuestion::of).toList());
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Outcome read(Campaign campaign, String json) {
        try {
            var content = JSON.readValue(json, PublishedOutcome.class);
            return new Outcome(
                    campaign,
                    content.responses(),
                    true,
                    content.questions().stream().map(AskedQuestion::question).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A published outcome is not whole", e);
        }
    }

    private static Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static OptionalInt count(Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
