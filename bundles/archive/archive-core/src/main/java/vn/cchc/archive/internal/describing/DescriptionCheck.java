package vn.cchc.archive.internal.describing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.archive.Description;
import vn.cchc.archive.Relation;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Registry;

/** What a description must be before it is confirmed; everything wrong is told at once. */
public final class DescriptionCheck {
    private static final int TITLE = 2000;
    private static final int NUMBER = 100;
    private static final int ISSUER = 400;
    private static final int SIGNER = 200;
    private static final int CONCERNED = 100;
    private static final int RELATIONS = 500;

    private final Registry registry;

    public DescriptionCheck(Registry registry) {
        this.registry = registry;
    }

    /**
     * The description with tidy texts.
     *
     * @throws Refusal INVALID with every problem
     */
    public Description checked(Description given) {
        Description tidy = tidy(given);
        var problems = new ArrayList<Problem>();
        if (tidy.title().isEmpty()) {
            problems.add(ArchiveFault.TITLE.at("title"));
        }
        shorter(problems, "title", tidy.title(), TITLE);
        shorter(problems, "number", tidy.number(), NUMBER);
        shorter(problems, "issuer", tidy.issuer(), ISSUER);
        shorter(problems, "signer", tidy.signer(), SIGNER);
        tidy.relations().forEach(r -> shorter(problems, "relations", r.number(), NUMBER));
        if (tidy.relations().size() > RELATIONS) {
            problems.add(ArchiveFault.TOO_LONG.at("relations", RELATIONS));
        }
        kind(problems, tidy);
        dates(problems, tidy);
        concerned(problems, tidy);
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
        return tidy;
    }

    private static void kind(List<Problem> problems, Description tidy) {
        if (!tidy.kind().isEmpty() && !Kinds.known(tidy.kind())) {
            problems.add(ArchiveFault.KIND.at("kind", tidy.kind()));
        }
    }

    private static void dates(List<Problem> problems, Description tidy) {
        var begins = tidy.inForce().or(tidy::issued);
        if (begins.isPresent() && tidy.expires().filter(begins.get()::isAfter).isPresent()) {
            problems.add(ArchiveFault.DATES.at("expires"));
        }
    }

    private void concerned(List<Problem> problems, Description tidy) {
        if (tidy.concerned().size() > CONCERNED) {
            problems.add(ArchiveFault.TOO_LONG.at("concerned", CONCERNED));
        }
        tidy.concerned().stream()
                .filter(unit -> registry.find(unit).isEmpty())
                .map(UnitRef::path)
                .map(path -> ArchiveFault.NO_AGENCY.at("concerned", path))
                .forEach(problems::add);
    }

    private static void shorter(List<Problem> problems, String where, String text, int most) {
        if (text.length() > most) {
            problems.add(ArchiveFault.TOO_LONG.at(where, most));
        }
    }

    private static Description tidy(Description given) {
        return new Description(
                tidy(given.title()),
                tidy(given.number()),
                tidy(given.kind()),
                tidy(given.issuer()),
                tidy(given.signer()),
                given.issued(),
                given.inForce(),
                given.expires(),
                given.fields(),
                given.concerned(),
                given.relations().stream()
                        .map(r -> new Relation(r.kind(), tidy(r.number())))
                        .filter(r -> !r.number().isEmpty())
                        .distinct()
                        .toList());
    }

    private static String tidy(String text) {
        return Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ")
                .strip();
    }
}
