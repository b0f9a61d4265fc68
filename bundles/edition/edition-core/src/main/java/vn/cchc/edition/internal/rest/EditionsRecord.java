package vn.cchc.edition.internal.rest;

import java.util.List;
import vn.cchc.edition.Editions;
import vn.cchc.edition.RefusedYear;
import vn.cchc.model.Problem;

/** The editions on offer, and the year bundles that are installed and refused. */
public record EditionsRecord(List<EditionRecord> editions, List<Refused> refused) {

    /** A refused bundle with all its problems, each in both languages. */
    public record Refused(String bundle, List<Problem> problems) {
        static Refused of(RefusedYear year) {
            return new Refused(year.bundle(), year.problems());
        }
    }

    public static EditionsRecord of(Editions editions) {
        return new EditionsRecord(
                editions.all().stream().map(EditionRecord::of).toList(),
                editions.refused().stream().map(Refused::of).toList());
    }
}
