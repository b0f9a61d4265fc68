package vn.cchc.survey.exchange;

import vn.cchc.edition.Instrument;
import vn.cchc.model.Verdict;
import vn.cchc.survey.exchange.internal.XFormReader;

/** XForms of the OpenRosa profile. Writing one is {@code FormDefinition.xform()}. */
public final class XForms {
    private XForms() {}

    /**
     * The instrument of an XForm, when it can be put to people.
     *
     * @param name the instrument gets
     */
    public static Verdict<Carried<Instrument>> read(String xml, String name) {
        return new XFormReader(name).read(xml);
    }
}
