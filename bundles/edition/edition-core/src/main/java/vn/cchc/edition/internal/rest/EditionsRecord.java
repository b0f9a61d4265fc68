package vn.cchc.edition.internal.rest;

import java.util.List;
import vn.cchc.edition.Editions;
import vn.cchc.edition.RefusedYear;
import vn.cchc.model.Problem;

/** The editions on offer, and the year bundles that are installed and refused. */
public record EditionsRecord(List<EditionRecord> editions, List<Refused> refused) {

    /** A refused bundle with all its problems. */
    public record Refused(String bundle, List<Fault> problems) {
        static Refused of(RefusedYear year) {
            return new Refused(year.bundle(), year.problems().stream().map(Fault::of).toList());
        }
    }

    /** One problem. */
    public record Fault(String code, String where, String what, String remedy) {
        static Fault of(Problem problem) {
            return new Fault(problem.code(), problem.where(), problem.what(), problem.remedy());
        }
    }

    public static EditionsRecord of(Editions editions) {
        return new EditionsRecord(
                editions.all().stream().map(EditionRecord::of).toList(),
                editions.refused().stream().map(Refused::of).toList());
    }
}
