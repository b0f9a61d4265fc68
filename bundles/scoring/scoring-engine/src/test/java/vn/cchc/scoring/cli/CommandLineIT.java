package vn.cchc.scoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a statistician starts it. */
class CommandLineIT {
    @TempDir Path folder;

    @Test
    void the_jar_estimates_and_freezes_by_itself() throws Exception {
        var bench = new Workbench(folder);
        var design =
                bench.design(
                        """
                        weight: weight
                        strata: [stratum]
                        cluster: commune
                        items: {q01: [q01]}
                        """);
        var answers = Workbench.DATA.resolve("d03_clusters.csv").toAbsolutePath().toString();
        var frozen = bench.file("answers.cchc").toString();
        var out = bench.file("estimates.csv");

        assertThat(jar("freeze", "--answers", answers, "--out", frozen)).isZero();
        assertThat(
                        jar(
                                "estimate",
                                "--design",
                                design.toString(),
                                "--answers",
                                frozen,
                                "--out",
                                out.toString(),
                                "--threads",
                                "2"))
                .isZero();

        assertThat(Files.readString(out)).contains("nation,,q01,0.77412045227,0.0175298948905,922");
    }

    @Test
    void a_refused_file_ends_with_code_1_and_its_problems() throws Exception {
        var bench = new Workbench(folder);
        var design = bench.design("weight: weight\ncluster: nowhere\nitems: {q01: [q01]}\n");
        var answers = Workbench.DATA.resolve("d03_clusters.csv").toAbsolutePath().toString();

        int code =
                jar(
                        "estimate",
                        "--design",
                        design.toString(),
                        "--answers",
                        answers,
                        "--out",
                        bench.file("estimates.csv").toString());

        assertThat(code).isEqualTo(1);
        assertThat(Files.readString(bench.file("said.txt"))).contains("SCO-402  column nowhere");
    }

    private int jar(String... arguments) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-jar", System.getProperty("cli.jar")));
        command.addAll(List.of(arguments));
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(new File(folder.toFile(), "said.txt"))
                        .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
