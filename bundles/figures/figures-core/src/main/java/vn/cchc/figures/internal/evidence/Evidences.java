package vn.cchc.figures.internal.evidence;

import java.util.Optional;
import vn.cchc.access.Person;
import vn.cchc.figures.Evidence;
import vn.cchc.figures.Observation;
import vn.cchc.model.LanguageText;

/** What the archive is asked by this room. */
public interface Evidences {
    /**
     * A document as its reader may see it.
     *
     * @param superseded whether there is a newer version than the one a value rests on
     */
    record Known(String title, String address, boolean superseded) {}

    /**
     * Empty when there is no such document, version or page that this reader may see.
     *
     * @param reader empty for the public
     */
    Optional<Known> find(Evidence evidence, Optional<Person> reader);

    /** How much of a passage everybody may know. */
    enum Openness {
        /** That the document is there, or was. */
        DOCUMENT,
        /** The version and its pages too. */
        VERSION
    }

    /** Empty when everybody may know nothing of it. */
    Optional<Openness> openness(Evidence evidence);

    /** Changes whenever {@link #openness} would say something else; cheap to ask often. */
    String revision();

    /**
     * Tells the archive what a version of a value rests on now, and what it no longer rests on.
     *
     * @param before empty for a new version
     */
    void moved(Optional<Observation> before, Observation after, LanguageText label, Person who);
}
