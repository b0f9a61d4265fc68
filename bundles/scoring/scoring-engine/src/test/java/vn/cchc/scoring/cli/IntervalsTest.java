package vn.cchc.scoring.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.scoring.estimation.Estimate;
import vn.cchc.scoring.estimation.Interval;

class IntervalsTest {
    private static final String COMMUNES =
            """
            weight: weight
            strata: [stratum]
            cluster: commune
            domains: [[province]]
            items: {q01: q01}
            """;
    private static final Path ANSWERS = Workbench.DATA.resolve("d03_clusters.csv");

    @TempDir Path folder;

    /** Degrees of freedom as in R; the limits are those of the rows. */
    @Test
    void limits_and_degrees_of_freedom_come_when_asked_for() throws IOException {
        var bench = new Workbench(folder);
        var design = bench.design(COMMUNES);
        var out = bench.file("intervals.csv");
        var frozen = bench.file("answers.cchc");
        bench.run("freeze", "--answers", ANSWERS, "--out", frozen);
        int code =
                bench.run(
                        "estimate",
                        "--intervals",
                        "--design",
                        design,
                        "--answers",
                        frozen,
                        "--out",
                        out);

        assertThat(code).isZero();
        var lines = Files.readAllLines(out);
        assertThat(lines.get(0)).isEqualTo("level,unit,item,estimate,se,valid,lower,upper,df");
        assertThat(lines).anyMatch(line -> line.startsWith("nation,,q01,") && line.endsWith(",50"));
        assertThat(lines)
                .anyMatch(line -> line.startsWith("province,P01,q01,") && line.endsWith(",14"));
        var share = new Estimate(0.774120452269973, 0.0175298948904613, 50, 922, 60, 1, 922);
        var limits = Interval.ofShare(share, 0.95);
        var cells = lines.get(1).split(",");
        assertThat(Double.parseDouble(cells[6])).isCloseTo(limits.low(), within(1e-11));
        assertThat(Double.parseDouble(cells[7])).isCloseTo(limits.high(), within(1e-11));
        assertThat(bench.run("freeze", "--intervals", "--answers", ANSWERS, "--out", frozen))
                .isEqualTo(CommandLine.WRONG_CALL);
    }
}
