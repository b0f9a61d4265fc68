package vn.cchc.scoring.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other samples, other results of R, the same agreement. */
class OracleRerunTest {
    private static final Path SCRIPT =
            Path.of("src/test/resources/oracles/make_oracles.R").toAbsolutePath();

    @Test
    void another_seed_agrees_too(@TempDir Path folder) throws Exception {
        assumeTrue(
                run(folder, "Rscript", "-e", "library(survey)"),
                "Rscript with the package survey is not installed here:"
                        + " apt-get install r-base-core r-cran-survey r-cran-mass");
        String seed = System.getProperty("oracle.seed", "20261125");
        System.out.println("Oracle with seed " + seed);
        assertThat(run(folder, "Rscript", SCRIPT.toString(), seed, "1", folder.toString()))
                .as("the script with seed %s", seed)
                .isTrue();

        var oracle = Oracle.in(folder);
        oracle.compare();

        System.out.println(oracle.report());
        assertThat(oracle.differences()).isEmpty();
        assertThat(oracle.forgotten()).isEmpty();
    }

    private static boolean run(Path folder, String... command) throws InterruptedException {
        try {
            var process =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(new File(folder.toFile(), "r.log"))
                            .start();
            return process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
