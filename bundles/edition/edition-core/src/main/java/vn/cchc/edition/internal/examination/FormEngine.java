package vn.cchc.edition.internal.examination;

import java.util.function.Function;
import vn.cchc.edition.Instrument;
import vn.cchc.model.Verdict;
import vn.cchc.survey.form.FormDefinition;

/**
 * What loads the instruments of a year. Those that are scored must come out the same on any day;
 * those that people go through may do more.
 */
public record FormEngine(
        Function<Instrument, ? extends Verdict<?>> scoring,
        Function<Instrument, ? extends Verdict<?>> interviewing) {

    /** The engine of the survey room. */
    public static final FormEngine OF_SURVEYS =
            new FormEngine(FormDefinition::load, FormDefinition::forInterview);

    Verdict<?> scored(Instrument instrument) {
        return scoring.apply(instrument);
    }

    Verdict<?> interviewed(Instrument instrument) {
        return interviewing.apply(instrument);
    }
}
