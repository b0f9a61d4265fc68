package vn.cchc.edition.internal.graph;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.edition.Editions;
import vn.cchc.edition.RefusedYear;
import vn.cchc.graph.Audience;
import vn.cchc.graph.GraphSource;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;

/** Tells staff the year bundles that did not pass their exam, and the codes of what was wrong. */
@Component
public final class RefusedYearStatements implements GraphSource {
    /** Counts up when the same years are told in other words. */
    private static final String WORDING = "1";

    private final Editions editions;

    @Activate
    public RefusedYearStatements(@Reference Editions editions) {
        this.editions = editions;
    }

    @Override
    public String name() {
        return "edition";
    }

    @Override
    public LanguageText title() {
        return new LanguageText("Các năm bị từ chối", "Refused years");
    }

    @Override
    public Audience audience() {
        return Audience.STAFF;
    }

    @Override
    public String revision() {
        byte[] refused = editions.refused().toString().getBytes(StandardCharsets.UTF_8);
        return WORDING + "-" + Fingerprint.of(refused).brief();
    }

    @Override
    public void tell(Consumer<Statement> listener) {
        var out = new Sentences(listener);
        editions.refused().forEach(year -> tell(year, out));
    }

    private static void tell(RefusedYear year, Sentences out) {
        String iri = Vocabulary.ID + "refused-year/" + Sentences.step(year.bundle());
        out.type(iri, Vocabulary.DEF + "RefusedYear");
        out.type(iri, Vocabulary.DEF + "InternalRecord");
        out.link(iri, Vocabulary.DEF + "status", Vocabulary.DEF + "status/refused");
        out.name(
                iri,
                new LanguageText(
                        "Năm bị từ chối: " + year.bundle(), "Refused year: " + year.bundle()));
        out.say(iri, Vocabulary.DEF + "problems", Term.integer(year.problems().size()));
        year.problems().stream()
                .map(Problem::code)
                .distinct()
                .forEach(code -> out.say(iri, Vocabulary.DEF + "problemCode", Term.text(code)));
    }
}
