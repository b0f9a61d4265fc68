package vn.cchc.scoring.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.edition.PointsSource;
import vn.cchc.model.Fingerprint;

/**
 * The same sheet gives the same bytes whatever the order of its rows, the locale, the time zone and
 * how many threads compute at once.
 */
class SamePointsTest {
    private static final String[] UNITS = {"01", "02", "04", "06", "08", "10"};
    private static final int THREADS = 8;

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore_locale_and_zone() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @RepeatedTest(5)
    void the_bytes_are_the_same_in_every_way_of_computing() throws Exception {
        long seed = new Random().nextLong();
        System.out.println("SamePointsTest seed " + seed);
        var random = new Random(seed);
        var index = new RandomIndex(random);
        var methodology = index.methodology(new SmallIndex());
        var rows = rows(index, methodology);
        var fingerprint = fingerprint(methodology, rows);

        var ways = new ArrayList<Callable<Fingerprint>>();
        for (int way = 0; way < THREADS; way++) {
            var shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, random);
            ways.add(() -> fingerprint(methodology, shuffled));
        }
        var threads = Executors.newFixedThreadPool(THREADS);
        for (String language : List.of("vi-VN", "tr-TR", "ar-EG-u-nu-arab")) {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            for (var found : threads.invokeAll(ways)) {
                assertThat(found.get()).as("seed %s, %s", seed, language).isEqualTo(fingerprint);
            }
        }
        threads.shutdown();
    }

    private static List<String> rows(RandomIndex index, PointsOfCriteria methodology) {
        var rows = new ArrayList<String>();
        for (String unit : UNITS) {
            var scores = index.scores(methodology);
            for (var leaf : methodology.leaves()) {
                var stages = Stage.of(leaf.pointsFrom().orElse(PointsSource.APPRAISAL));
                for (var stage : stages) {
                    rows.add(
                            String.join(
                                    ",",
                                    unit,
                                    leaf.code(),
                                    stage.word(),
                                    cell(scores.get(leaf.code())),
                                    ""));
                }
            }
        }
        return rows;
    }

    /** As a scorer writes it. */
    private static String cell(Given given) {
        if (given instanceof Given.YesNo done) {
            return done.yes() ? "yes" : "no";
        } else if (given instanceof Given.Percentage percentage) {
            return percentage.percent().toPlainString();
        } else if (given instanceof Given.Share share) {
            return share.part().toPlainString() + "/" + share.whole().toPlainString();
        } else if (given instanceof Given.Count count) {
            return Long.toString(count.count());
        } else if (given instanceof Given.DaysLate late) {
            return Long.toString(late.days());
        } else if (given instanceof Given.Handled handled) {
            return handled.handled() + "/" + handled.arisen();
        } else if (given instanceof Given.InBranch chosen) {
            return chosen.branch() + ": " + cell(chosen.given());
        }
        return "n/a";
    }

    private static Fingerprint fingerprint(PointsOfCriteria methodology, List<String> rows) {
        String csv = "unit,criterion,stage,value,note\n" + String.join("\n", rows) + "\n";
        var scorer = new PointsScorer(methodology, SmallIndex.PERIOD, SmallIndex.provinces(UNITS));
        return CanonicalPoints.fingerprint(
                scorer.score(csv.getBytes(StandardCharsets.UTF_8)).orRefuse().figures());
    }
}
