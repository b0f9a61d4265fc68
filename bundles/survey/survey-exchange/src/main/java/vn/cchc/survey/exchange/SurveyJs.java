package vn.cchc.survey.exchange;

import vn.cchc.edition.Instrument;
import vn.cchc.model.Verdict;
import vn.cchc.survey.exchange.internal.SurveyJsReader;
import vn.cchc.survey.exchange.internal.SurveyJsWriter;

/** SurveyJS JSON, for the question types that instruments have. */
public final class SurveyJs {
    private SurveyJs() {}

    /** The instrument in the form of SurveyJS, in both languages. */
    public static Carried<String> write(Instrument instrument) {
        return new SurveyJsWriter(instrument).write();
    }

    /**
     * The instrument of a SurveyJS form, when it can be put to people.
     *
     * @param name the instrument gets, also its form_id
     */
    public static Verdict<Carried<Instrument>> read(String json, String name) {
        return new SurveyJsReader(name).read(json);
    }
}
