package vn.cchc.testing.benchmarks.estimation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The whole job, file to figures, as processes one after the other: our command line beside DuckDB,
 * from CSV, and from our frozen file beside Parquet; a year's answers also beside R's package
 * survey. All must give the same figures.
 *
 * <p>Arguments: the jar of the command line, then numbers of rows.
 */
public final class EstimationBenchmark {
    private static final int ROUNDS = 5;
    private static final int YEAR = 36_525;
    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Path jar;
    private final Path folder;

    private EstimationBenchmark(Path jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory("estimation");
        var benchmark = new EstimationBenchmark(Path.of(arguments[0]), folder);
        System.out.println(
                "rows from ours_s duckdb_s ratio ours_MB duckdb_MB  (best of "
                        + ROUNDS
                        + ", "
                        + THREADS
                        + " threads)");
        for (String rows : Arrays.copyOfRange(arguments, 1, arguments.length)) {
            benchmark.compare(Integer.parseInt(rows));
        }
        Files.deleteIfExists(folder);
    }

    private void compare(int rows) throws Exception {
        var csv = folder.resolve("answers.csv");
        var frozen = folder.resolve("answers.cchc");
        var parquet = folder.resolve("answers.parquet");
        var design = folder.resolve("design.yaml");
        AnswerSheet.writeDesign(design);
        new AnswerSheet(20261125).writeCsv(rows, csv);
        AnswerSheet.writeParquet(csv, parquet);
        MeasuredProcess.run(
                List.of(
                        JAVA,
                        "-jar",
                        jar.toString(),
                        "freeze",
                        "--design",
                        design.toString(),
                        "--answers",
                        csv.toString(),
                        "--out",
                        frozen.toString()));
        double seconds = compare(rows, "CSV", csv, csv);
        compare(rows, "frozen/Parquet", frozen, parquet);
        if (rows <= YEAR) {
            compareWithR(csv, seconds);
        }
        for (var file : List.of(csv, frozen, parquet, design)) {
            Files.delete(file);
        }
    }

    /** Our best time in seconds. */
    private double compare(int rows, String from, Path ours, Path theirs) throws Exception {
        var mine = folder.resolve("ours.csv");
        var peers = folder.resolve("duckdb.csv");
        var runs = new ArrayList<MeasuredProcess>();
        var peerRuns = new ArrayList<MeasuredProcess>();
        for (int round = 0; round < ROUNDS; round++) {
            runs.add(MeasuredProcess.run(command(ours, mine)));
            peerRuns.add(MeasuredProcess.run(peer(theirs, peers)));
        }
        requireSame(figures(mine, true), figures(peers, false));
        var best = best(runs);
        var peerBest = best(peerRuns);
        System.out.printf(
                Locale.ROOT,
                "%d %s %.2f %.2f %.2f %d %d%n",
                rows,
                from,
                best.seconds(),
                peerBest.seconds(),
                best.seconds() / peerBest.seconds(),
                best.megabytes(),
                peerBest.megabytes());
        Files.delete(mine);
        Files.delete(peers);
        return best.seconds();
    }

    /** One round: R takes longer than all the others together. */
    private void compareWithR(Path csv, double seconds) throws Exception {
        if (!SurveyInR.isInstalled()) {
            System.out.println("R with the package survey is not here: not compared with it");
            return;
        }
        var mine = folder.resolve("ours.csv");
        var peers = folder.resolve("r.csv");
        MeasuredProcess.run(command(csv, mine));
        var ours = figures(mine, true);
        for (var way : SurveyInR.WAYS) {
            var peer = way.run(csv, peers);
            var theirs = figures(peers, false);
            ours.keySet().retainAll(theirs.keySet());
            requireSame(ours, theirs);
            System.out.printf(
                    Locale.ROOT,
                    "R survey, %s: %.1f s, %d MB, %.0f times ours%n",
                    way.words(),
                    peer.seconds(),
                    peer.megabytes(),
                    peer.seconds() / seconds);
        }
        Files.delete(mine);
        Files.delete(peers);
    }

    private List<String> command(Path answers, Path out) {
        return List.of(
                JAVA,
                "-jar",
                jar.toString(),
                "estimate",
                "--design",
                folder.resolve("design.yaml").toString(),
                "--answers",
                answers.toString(),
                "--out",
                out.toString(),
                "--threads",
                String.valueOf(THREADS));
    }

    private static List<String> peer(Path answers, Path out) {
        return List.of(
                JAVA,
                "-cp",
                System.getProperty("java.class.path"),
                DuckDbEstimation.class.getName(),
                answers.toString(),
                out.toString(),
                String.valueOf(THREADS));
    }

    private static MeasuredProcess best(List<MeasuredProcess> runs) {
        return runs.stream()
                .min(java.util.Comparator.comparingDouble(MeasuredProcess::seconds))
                .orElseThrow();
    }

    /** Estimate and standard error by unit and item. */
    private static Map<String, double[]> figures(Path file, boolean ours) throws IOException {
        var figures = new HashMap<String, double[]>();
        for (String line : Files.readAllLines(file).subList(ours ? 1 : 0, count(file))) {
            String[] cells = line.split(",");
            int at = ours ? 3 : 2;
            String unit = ours && cells[0].equals("nation") ? "nation" : cells[at - 2];
            double[] values = {Double.parseDouble(cells[at]), Double.parseDouble(cells[at + 1])};
            figures.put(unit + "," + cells[at - 1], values);
        }
        return figures;
    }

    private static int count(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return (int) lines.count();
        }
    }

    private static void requireSame(Map<String, double[]> ours, Map<String, double[]> theirs) {
        if (!ours.keySet().equals(theirs.keySet())) {
            throw new IllegalStateException("Not the same figures");
        }
        ours.forEach(
                (key, values) -> {
                    for (int i = 0; i < 2; i++) {
                        double other = theirs.get(key)[i];
                        if (Math.abs(values[i] - other) > 1e-9 * Math.abs(other)) {
                            throw new IllegalStateException(
                                    key + " is " + values[i] + " here and " + other + " there");
                        }
                    }
                });
    }
}
