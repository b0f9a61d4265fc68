package vn.cchc.testing.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.cchc.model.UnitKind;
import vn.cchc.scoring.Figure;
import vn.cchc.scoring.engine.Scorer;

/**
 * One scoring pass over a whole survey: the engine with everything it does (checks, exact
 * fractions, nation, ranks) against {@link RowByRow}, which does the provinces only.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(1)
public class ScoringBenchmark {
    private static final long SEED = 2024;

    private SipasForms forms;
    private Scorer scorer;
    private RowByRow peer;

    @Setup
    public void draw() {
        forms = SipasForms.drawn(SEED);
        scorer = new Scorer(forms.methodology(), SipasForms.REGISTRY, forms.population());
        peer = new RowByRow(forms.methodology());
        if (!published(engine()).equals(rowByRow())) {
            throw new IllegalStateException("The two do not compute the same");
        }
    }

    @Benchmark
    public List<Figure> engine() {
        return scorer.score(forms.table()).orRefuse();
    }

    @Benchmark
    public Map<String, BigDecimal> rowByRow() {
        return peer.provinces(forms.rows());
    }

    /** The index of every province, by code. */
    static Map<String, BigDecimal> published(List<Figure> figures) {
        var published = new TreeMap<String, BigDecimal>();
        for (var figure : figures) {
            if (figure.unit().kind() == UnitKind.PROVINCE && figure.criterion().equals("SIPAS")) {
                published.put(figure.unit().code(), figure.value().orElseThrow());
            }
        }
        return published;
    }
}
