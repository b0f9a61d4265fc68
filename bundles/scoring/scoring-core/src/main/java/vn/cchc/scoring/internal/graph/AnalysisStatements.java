package vn.cchc.scoring.internal.graph;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.graph.GraphSource;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Statement;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.LanguageText;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.Results;
import vn.cchc.scoring.internal.analysis.Analyses;
import vn.cchc.scoring.internal.analysis.KeptAnalyses;
import vn.cchc.scoring.internal.figures.Publications;

/**
 * Tells the graph what follows from the published results: figures by region and groups of
 * respondents, and how far ranks depend on how the index is built. Only what is kept is told;
 * nothing is worked out for it.
 */
@Component
public final class AnalysisStatements implements GraphSource {
    /** Counts up when the same is told in other words. */
    private static final String WORDING = "1";

    private final Results results;
    private final Registry registry;
    private final KeptAnalyses kept;

    @Activate
    public AnalysisStatements(
            @Reference Results results,
            @Reference Registry registry,
            @Reference Analyses analyses) {
        this.results = results;
        this.registry = registry;
        this.kept = new KeptAnalyses(analyses, results, registry);
    }

    @Override
    public String name() {
        return "analyses";
    }

    @Override
    public LanguageText title() {
        return new LanguageText("Phân tích kết quả đã công bố", "Analyses of published results");
    }

    @Override
    public String revision() {
        String inputs =
                kept.keys().stream()
                        .map(key -> key.result() + " " + key.kind())
                        .collect(Collectors.joining(" ", registry.fingerprint() + " ", ""));
        return WORDING + "-" + Fingerprint.of(inputs.getBytes(StandardCharsets.UTF_8)).brief();
    }

    @Override
    public void tell(Consumer<Statement> listener) {
        var out = new Sentences(listener);
        AnalysisStructures.tell(out);
        for (var summary : Publications.among(results.all()).inForce()) {
            results.find(summary.id()).ifPresent(result -> tell(out, result));
        }
    }

    private void tell(Sentences out, Result result) {
        kept.breakdown(result)
                .ifPresent(found -> new GroupStatements(out, result, found, registry).tell());
        kept.robustness(result)
                .ifPresent(
                        found ->
                                new RobustnessStatements(out, found, new UnitNames(registry))
                                        .tell());
    }
}
