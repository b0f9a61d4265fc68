package vn.cchc.testing.benchmarks.estimation;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
import vn.cchc.scoring.estimation.Item;
import vn.cchc.scoring.estimation.Sample;
import vn.cchc.scoring.estimation.SampleDesign;
import vn.cchc.scoring.ranking.RankDistribution;
import vn.cchc.scoring.ranking.RankInterval;
import vn.cchc.scoring.ranking.RankReplication;
import vn.cchc.scoring.totals.CsvTable;
import vn.cchc.survey.AnswerTable;

/**
 * 10,000 replications of the ranks of a year: 36,525 forms in 3,024 communes of 63 provinces; 39
 * criteria, nine factors and the whole. From the table of answers to the distribution of every
 * rank, on all processors, without warming up: the target is a time, not a peer.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(3)
public class RankBenchmark {
    private static final int FORMS = 36_525;
    private static final int REPLICATIONS = 10_000;
    private static final long SEED = 20_261_125;
    private static final List<String> VALID = List.of("1", "2", "3", "4", "5");
    private static final List<String> SATISFIED = List.of("4", "5");

    private final List<Item> items = new ArrayList<>();
    private AnswerTable table;

    @Setup
    public void draw() throws Exception {
        var questions = DuckDbEstimation.questions().toList();
        Factors.items()
                .forEach(
                        (name, range) ->
                                items.add(
                                        new Item(
                                                name,
                                                questions.subList(range[0] - 1, range[1]),
                                                Item.Combination.MEAN)));
        var columns = new LinkedHashSet<>(List.of("province", "stratum", "commune", "weight"));
        columns.addAll(questions);
        var file = Files.createTempFile("ranks", ".csv");
        new AnswerSheet(SEED).writeCsv(FORMS, file);
        table = CsvTable.of(file, List.copyOf(columns)).orRefuse();
        Files.delete(file);
        if (!intervals(ranks(40, 1)).equals(intervals(ranks(40, 2)))) {
            throw new IllegalStateException("The ranks depend on the number of threads");
        }
    }

    @Benchmark
    public List<RankDistribution> allRanks() {
        return ranks(REPLICATIONS, Runtime.getRuntime().availableProcessors());
    }

    private List<RankInterval> intervals(List<RankDistribution> ranks) {
        var intervals = new ArrayList<RankInterval>();
        for (var ofItem : ranks) {
            for (String unit : table.column("province").orElseThrow().dictionary()) {
                intervals.add(ofItem.interval(unit, 0.95).orElseThrow());
            }
        }
        return intervals;
    }

    private List<RankDistribution> ranks(int replications, int threads) {
        var design =
                SampleDesign.of(SampleDesign.Stage.of("commune"))
                        .stratifiedBy("stratum")
                        .weightedBy("weight");
        var sample = Sample.of(design, table).orRefuse();
        return new RankReplication(sample, table, "province", items, VALID, SATISFIED)
                .run((item, unit) -> true, replications, SEED, threads);
    }
}
