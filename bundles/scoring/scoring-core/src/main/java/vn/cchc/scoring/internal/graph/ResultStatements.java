package vn.cchc.scoring.internal.graph;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.edition.Editions;
import vn.cchc.graph.GraphSource;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.LanguageText;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.ResultSummary;
import vn.cchc.scoring.Results;
import vn.cchc.scoring.ScoreSheets;
import vn.cchc.scoring.internal.explanation.TracedResults;
import vn.cchc.scoring.internal.figures.Publications;

/**
 * Tells the graph the published results. Of an edition that was corrected, the newest result is
 * told with its figures; the older ones only that they were there and what replaced them.
 */
@Component
public final class ResultStatements implements GraphSource {
    /** Counts up when the same results are told in other words. */
    private static final String WORDING = "4";

    private final Results results;
    private final Registry registry;
    private final TracedResults traced;

    @Activate
    public ResultStatements(
            @Reference Results results,
            @Reference Registry registry,
            @Reference Editions editions,
            @Reference ScoreSheets sheets) {
        this.results = results;
        this.registry = registry;
        this.traced = new TracedResults(editions, registry, sheets);
    }

    @Override
    public String name() {
        return "results";
    }

    @Override
    public LanguageText title() {
        return new LanguageText("Kết quả đã công bố", "Published results");
    }

    @Override
    public String revision() {
        String ids = published().stream().map(this::state).collect(Collectors.joining(" "));
        String inputs = registry.fingerprint() + " " + ids;
        return WORDING + "-" + Fingerprint.of(inputs.getBytes(StandardCharsets.UTF_8)).brief();
    }

    /** Reasons of points are told as long as the year bundle is there. */
    private String state(ResultSummary summary) {
        return summary.input() instanceof ResultSummary.Scores
                ? summary.id() + traced.edition(summary).isPresent()
                : summary.id();
    }

    @Override
    public void tell(Consumer<Statement> listener) {
        var out = new Sentences(listener);
        FigureStructure.tell(out);
        PointsStructure.tell(out);
        var provenance = new Provenance(out);
        provenance.tellRoles();
        var inputsTold = new HashSet<String>();
        Map<EditionId, ResultSummary> newest = new HashMap<>();
        for (var summary : published()) {
            provenance.tell(summary);
            if (inputsTold.add(summary.input().id())) {
                provenance.tellInput(summary);
            }
            var older = newest.put(summary.edition(), summary);
            if (older != null) {
                replaced(out, older, summary);
            }
        }
        var names = new UnitNames(registry);
        newest.values().forEach(provenance::tellEdition);
        newest.values().stream()
                .sorted(Comparator.comparing(ResultSummary::edition))
                .flatMap(summary -> results.find(summary.id()).stream())
                .forEach(result -> figures(out, result, names));
    }

    private void figures(Sentences out, Result result, UnitNames names) {
        new FigureStatements(out, result, names).tell();
        if (result.ofPoints()) {
            traced.leaves(result)
                    .forEach(leaf -> new LeafStatements(out, result.summary()).tell(leaf));
        }
    }

    private static void replaced(Sentences out, ResultSummary older, ResultSummary newer) {
        String iri = Provenance.iri(newer);
        out.link(iri, Vocabulary.PROV + "wasRevisionOf", Provenance.iri(older));
        out.link(Provenance.iri(older), Vocabulary.DCT + "isReplacedBy", iri);
    }

    /** In order of publication. */
    private List<ResultSummary> published() {
        return Publications.among(results.all()).inOrder();
    }
}
