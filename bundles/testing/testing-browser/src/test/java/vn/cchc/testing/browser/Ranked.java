package vn.cchc.testing.browser;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.cchc.testing.ServerProcess;

/** A province as the published CSV file ranks it; what pages show is compared with it. */
record Ranked(
        int rank,
        String code,
        String name,
        BigDecimal value,
        String ranks,
        BigDecimal lower,
        BigDecimal upper) {

    /** All 63, first to last; those that share a rank by code. */
    static List<Ranked> all(ServerProcess server) {
        String csv = server.get("/api/results/sipas/2024.csv?criterion=SIPAS", "text/csv").body();
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var lines = format.parse(new StringReader(csv))) {
            return lines.stream()
                    .filter(line -> line.get("unit_kind").equals("province"))
                    .map(Ranked::of)
                    .sorted(Comparator.comparing(Ranked::rank).thenComparing(Ranked::code))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ranked of(CSVRecord line) {
        return new Ranked(
                Integer.parseInt(line.get("rank")),
                line.get("unit"),
                line.get("unit_name"),
                new BigDecimal(line.get("value")),
                ranks(line.get("rank_best"), line.get("rank_worst")),
                new BigDecimal(line.get("lower")),
                new BigDecimal(line.get("upper")));
    }

    private static String ranks(String best, String worst) {
        return best.equals(worst) ? best : best + "–" + worst;
    }

    /** {@code 84,87–87,98} in Vietnamese. */
    String interval(Language language) {
        return shown(lower, language) + "–" + shown(upper, language);
    }

    /** {@code 86,50} in Vietnamese, {@code 86.50} in English. */
    String shown(Language language) {
        return shown(value, language);
    }

    private static String shown(BigDecimal value, Language language) {
        String plain = value.setScale(2, RoundingMode.HALF_EVEN).toPlainString();
        return language == Language.VIETNAMESE ? plain.replace('.', ',') : plain;
    }
}
