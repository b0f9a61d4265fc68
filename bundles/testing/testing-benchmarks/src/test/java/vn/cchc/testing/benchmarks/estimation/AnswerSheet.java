package vn.cchc.testing.benchmarks.estimation;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Random answers of a survey as large as wanted: 63 provinces, 6 strata and 48 communes in each.
 */
final class AnswerSheet {
    private static final int PROVINCES = 63;
    private static final int COMMUNES = 48;
    private static final int COMMUNES_IN_STRATUM = 8;
    private static final int QUESTIONS = 39;

    private final SplittableRandom random;

    AnswerSheet(long seed) {
        random = new SplittableRandom(seed);
    }

    void writeCsv(int rows, Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            String questions = DuckDbEstimation.questions().collect(Collectors.joining(","));
            var line = new StringBuilder("id,province,stratum,commune,weight,sex," + questions);
            for (int row = 0; row <= rows; row++) {
                out.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
                line.setLength(0);
                form(row + 1, line);
            }
        }
    }

    private void form(int id, StringBuilder line) {
        int commune = random.nextInt(PROVINCES * COMMUNES);
        String province = "P" + (10 + commune / COMMUNES);
        int stratum = commune % COMMUNES / COMMUNES_IN_STRATUM;
        int grams = 500_000 + random.nextInt(5_000_000);
        line.append(id).append(',').append(province).append(',');
        line.append(province).append('S').append(stratum).append(',');
        line.append('C').append(10_000 + commune).append(',');
        line.append(grams / 1000).append('.').append(String.valueOf(1000 + grams % 1000), 1, 4);
        line.append(',').append(1 + random.nextInt(2));
        for (int question = 0; question < QUESTIONS; question++) {
            line.append(',').append(answer());
        }
    }

    /** About 2 % blank, 73 % satisfied. */
    private String answer() {
        int x = random.nextInt(100);
        if (x < 2) {
            return "";
        }
        return x < 8 ? "1" : x < 14 ? "2" : x < 27 ? "3" : x < 60 ? "4" : "5";
    }

    static void writeParquet(Path csv, Path parquet) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            statement.execute(
                    "COPY (SELECT * FROM read_csv('"
                            + csv
                            + "', header = true, columns = "
                            + DuckDbEstimation.columns()
                            + ")) TO '"
                            + parquet
                            + "' (FORMAT parquet)");
        }
    }

    static void writeDesign(Path file) throws IOException {
        var design =
                new StringBuilder(
                        """
                        weight: weight
                        strata: [stratum]
                        cluster: commune
                        domains: [[province]]
                        valid: [1, 2, 3, 4, 5]
                        satisfied: [4, 5]
                        items:
                        """);
        Factors.items()
                .forEach(
                        (name, range) -> {
                            design.append("  ").append(name).append(": {columns: [");
                            for (int q = range[0]; q <= range[1]; q++) {
                                design.append(q == range[0] ? "" : ", ");
                                design.append(String.format(Locale.ROOT, "q%02d", q));
                            }
                            design.append("], combine: mean}\n");
                        });
        Files.writeString(file, design);
    }
}
