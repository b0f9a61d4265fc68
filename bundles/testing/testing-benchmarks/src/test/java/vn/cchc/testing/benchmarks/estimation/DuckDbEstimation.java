package vn.cchc.testing.benchmarks.estimation;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The peer: the same shares and standard errors from DuckDB, as a process of its own. One pass over
 * the rows makes totals by cluster for all questions; the rest works on those.
 *
 * <p>Arguments: answers (CSV or Parquet), output, threads.
 */
public final class DuckDbEstimation {
    private DuckDbEstimation() {}

    public static void main(String[] arguments) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            statement.execute("SET threads TO " + Integer.parseInt(arguments[2]));
            statement.execute("SET preserve_insertion_order = false");
            for (String sql : statements(source(Path.of(arguments[0])))) {
                statement.execute(sql);
            }
            write(statement.executeQuery(FIGURES), Path.of(arguments[1]));
        }
    }

    private static String source(Path answers) {
        String name = answers.toString().replace("'", "''");
        return answers.toString().endsWith(".parquet")
                ? "read_parquet('" + name + "')"
                : "read_csv('" + name + "', header = true, columns = " + columns() + ")";
    }

    /** Types given, so that nothing is sniffed. */
    static String columns() {
        String questions =
                questions().map(q -> "'" + q + "': 'UTINYINT'").collect(Collectors.joining(", "));
        return "{'id': 'INTEGER', 'province': 'VARCHAR', 'stratum': 'VARCHAR', 'commune':"
                + " 'VARCHAR', 'weight': 'DOUBLE', 'sex': 'UTINYINT', "
                + questions
                + "}";
    }

    static java.util.stream.Stream<String> questions() {
        return IntStream.rangeClosed(1, 39).mapToObj(q -> String.format(Locale.ROOT, "q%02d", q));
    }

    private static String[] statements(String source) {
        String sums =
                questions()
                        .map(
                                q ->
                                        "sum(weight) FILTER (WHERE "
                                                + q
                                                + " BETWEEN 4 AND 5) AS s_"
                                                + q
                                                + ", sum(weight) FILTER (WHERE "
                                                + q
                                                + " BETWEEN 1 AND 5) AS v_"
                                                + q)
                        .collect(Collectors.joining(", "));
        String rows =
                questions()
                        .map(
                                q ->
                                        "SELECT stratum, commune, province, '"
                                                + q
                                                + "' AS q, coalesce(s_"
                                                + q
                                                + ", 0) AS s, coalesce(v_"
                                                + q
                                                + ", 0) AS v FROM cluster")
                        .collect(Collectors.joining(" UNION ALL "));
        String items =
                Factors.items().entrySet().stream()
                        .flatMap(DuckDbEstimation::members)
                        .collect(Collectors.joining(", "));
        return new String[] {
            "CREATE TABLE cluster AS SELECT stratum, commune, province, "
                    + sums
                    + " FROM "
                    + source
                    + " GROUP BY stratum, commune, province",
            "CREATE TABLE total AS WITH t AS ("
                    + rows
                    + ") SELECT 'nation' AS unit, * EXCLUDE (province) FROM t UNION ALL"
                    + " SELECT province, * EXCLUDE (province) FROM t",
            "CREATE TABLE item (item VARCHAR, q VARCHAR, k INTEGER)",
            "INSERT INTO item VALUES " + items,
        };
    }

    private static java.util.stream.Stream<String> members(Map.Entry<String, int[]> item) {
        int[] range = item.getValue();
        int size = range[1] - range[0] + 1;
        return IntStream.rangeClosed(range[0], range[1])
                .mapToObj(
                        q ->
                                String.format(
                                        Locale.ROOT,
                                        "('%s', 'q%02d', %d)",
                                        item.getKey(),
                                        q,
                                        size));
    }

    private static final String FIGURES =
            """
            WITH whole AS (SELECT unit, q, sum(s) / sum(v) AS r, sum(v) AS v FROM total GROUP BY unit, q),
            size AS (SELECT stratum, count(DISTINCT commune) AS n FROM cluster GROUP BY stratum),
            z AS (SELECT t.unit, t.stratum, t.commune, i.item, sum((t.s - w.r * t.v) / w.v / i.k) AS z
                  FROM total t JOIN whole w USING (unit, q) JOIN item i USING (q)
                  GROUP BY t.unit, t.stratum, t.commune, i.item),
            stratum AS (SELECT unit, item, n / (n - 1.0) * (sum(z * z) - sum(z) * sum(z) / n) AS variance
                  FROM z JOIN size USING (stratum) GROUP BY unit, item, stratum, n),
            figure AS (SELECT unit, item, sum(r / k) AS estimate FROM whole JOIN item USING (q) GROUP BY unit, item)
            SELECT unit, item, any_value(estimate), sqrt(sum(variance))
            FROM stratum JOIN figure USING (unit, item) GROUP BY unit, item ORDER BY unit, item
            """;

    private static void write(java.sql.ResultSet figures, Path out) throws Exception {
        try (var file = new PrintWriter(Files.newBufferedWriter(out, StandardCharsets.UTF_8))) {
            while (next(figures)) {
                file.println(
                        String.join(
                                ",",
                                figures.getString(1),
                                figures.getString(2),
                                Double.toString(figures.getDouble(3)),
                                Double.toString(figures.getDouble(4))));
            }
        }
    }

    private static boolean next(java.sql.ResultSet figures) throws SQLException {
        return figures.next();
    }
}
