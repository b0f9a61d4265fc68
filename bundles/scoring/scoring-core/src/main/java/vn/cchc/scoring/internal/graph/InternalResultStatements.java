package vn.cchc.scoring.internal.graph;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.graph.Audience;
import vn.cchc.graph.GraphSource;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.LanguageText;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.ResultSummary;
import vn.cchc.scoring.Results;

/**
 * Tells staff the results that are not published and those that were superseded, each with its
 * status and where it comes from, and the newest of them with their figures.
 */
@Component
public final class InternalResultStatements implements GraphSource {
    /** Counts up when the same results are told in other words. */
    private static final String WORDING = "1";

    /**
     * Results of an edition whose figures are told: a year computed again and again stays small.
     */
    private static final int WITH_FIGURES = 3;

    private final Results results;
    private final Registry registry;

    @Activate
    public InternalResultStatements(@Reference Results results, @Reference Registry registry) {
        this.results = results;
        this.registry = registry;
    }

    @Override
    public String name() {
        return "results";
    }

    @Override
    public LanguageText title() {
        return new LanguageText(
                "Kết quả chưa công bố hoặc đã bị thay thế", "Results not published, or superseded");
    }

    @Override
    public Audience audience() {
        return Audience.STAFF;
    }

    @Override
    public String revision() {
        String states =
                internal().list().stream()
                        .map(result -> result.id() + status(result))
                        .collect(Collectors.joining(" "));
        String inputs = registry.fingerprint() + " " + states;
        return WORDING + "-" + Fingerprint.of(inputs.getBytes(StandardCharsets.UTF_8)).brief();
    }

    private InternalResults internal() {
        return new InternalResults(results.all());
    }

    private static String status(ResultSummary result) {
        return FigureStructure.status(result.published() ? "superseded" : "draft");
    }

    @Override
    public void tell(Consumer<Statement> listener) {
        var out = new Sentences(listener);
        var provenance = new Provenance(out);
        var inputsTold = new HashSet<String>();
        var editionsTold = new HashSet<String>();
        provenance.tellRoles();
        for (var result : internal().list()) {
            out.link(Provenance.iri(result), Vocabulary.DEF + "status", status(result));
            if (!result.published()) {
                draft(out, result, provenance);
            }
            if (inputsTold.add(result.input().id())) {
                provenance.tellInput(result);
            }
            if (editionsTold.add(result.edition().toString())) {
                provenance.tellEdition(result);
            }
        }
        var names = new UnitNames(registry);
        internal().newest(WITH_FIGURES).stream()
                .flatMap(summary -> results.find(summary.id()).stream())
                .forEach(
                        result ->
                                new UnofficialFigures(out, result, names, status(result.summary()))
                                        .tell());
    }

    private static void draft(Sentences out, ResultSummary result, Provenance provenance) {
        String iri = Provenance.iri(result);
        out.type(iri, Vocabulary.DEF + "DraftResult");
        out.type(iri, Vocabulary.DEF + "InternalRecord");
        out.type(iri, Vocabulary.PROV + "Entity");
        String index = UnitNames.index(result.edition());
        out.name(
                iri,
                new LanguageText(
                        "Dự thảo kết quả " + index + ", chưa công bố",
                        "Draft result of " + index + ", not published"));
        provenance.tellOrigin(result);
    }
}
