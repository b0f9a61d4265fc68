package vn.cchc.scoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.survey.AnswerFile;

class CommandLineTest {
    private static final String COMMUNES =
            """
            weight: weight
            strata: [stratum]
            cluster: commune
            domains: [[province], [province, sex], island]
            items:
              q01: q01
              pooled: {columns: [q02, q03, q04, q05], combine: pooled}
              mean: {columns: [q01, q02, q03], combine: mean}
            """;
    private static final Path ANSWERS = Workbench.DATA.resolve("d03_clusters.csv");

    @TempDir Path folder;
    private Workbench bench;

    @BeforeEach
    void open() {
        bench = new Workbench(folder);
    }

    @Test
    void estimates_are_those_of_R() throws IOException {
        var figures = Workbench.figures(bench.estimates(bench.design(COMMUNES), ANSWERS, 2));

        assertThat(figures.get("nation,,q01"))
                .containsExactly("0.77412045227", "0.0175298948905", "922");
        assertThat(figures.get("province,P01,q01"))
                .containsExactly("0.790316078457", "0.0297856863386", "254");
        assertThat(figures).containsKey("province×sex,P04×2,mean").hasSize(3 * (1 + 4 + 8 + 2));
    }

    @Test
    void order_of_rows_threads_locale_and_time_zone_change_no_byte() throws IOException {
        long seed = System.nanoTime();
        System.out.println("Seed " + seed);
        var design = bench.design(COMMUNES);
        String expected = bench.estimates(design, ANSWERS, 1);
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(bench.estimates(design, shuffled(new Random(seed)), 8)).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private Path shuffled(Random random) throws IOException {
        var lines = Files.readAllLines(ANSWERS);
        var rows = new ArrayList<>(lines.subList(1, lines.size()));
        Collections.shuffle(rows, random);
        return bench.write("shuffled.csv", lines.get(0) + "\n" + String.join("\n", rows) + "\n");
    }

    @Test
    void a_frozen_file_gives_the_same_bytes_and_is_a_released_answer_file() throws IOException {
        var design = bench.design(COMMUNES);
        var frozen = bench.file("answers.cchc");

        assertThat(bench.run("freeze", "--answers", ANSWERS, "--out", frozen)).isZero();

        assertThat(bench.estimates(design, frozen, 3))
                .isEqualTo(bench.estimates(design, ANSWERS, 1));
        try (var in = Files.newInputStream(frozen)) {
            var table = AnswerFile.read(in).table();
            assertThat(table.rows()).isEqualTo(922);
            assertThat(table.column("commune").orElseThrow().value(0)).contains("P01S1C01");
            assertThat(table.column("q02").orElseThrow().value(921)).isPresent();
        }
    }

    @Test
    void a_damaged_frozen_file_is_told() throws IOException {
        var frozen = bench.file("answers.cchc");
        bench.run("freeze", "--answers", ANSWERS, "--out", frozen);
        byte[] bytes = Files.readAllBytes(frozen);
        Files.write(frozen, java.util.Arrays.copyOf(bytes, bytes.length - 7));
        var out = bench.file("estimates.csv");

        int code =
                bench.run(
                        "estimate",
                        "--design",
                        bench.design(COMMUNES),
                        "--answers",
                        frozen,
                        "--out",
                        out);

        assertThat(code).isEqualTo(CommandLine.NO_FILE);
        assertThat(bench.told()).contains("damaged");
        assertThat(out).doesNotExist();
    }

    @Test
    void persons_and_several_stages_are_estimated_from_rows() throws IOException {
        var persons =
                bench.design(
                        """
                        weight: weight
                        strata: stratum
                        fpc: stratum_pop
                        items: {q01: [q01]}
                        """);
        var stratified = Workbench.DATA.resolve("d02_stratified.csv");
        assertThat(Workbench.figures(bench.estimates(persons, stratified, 1)).get("nation,,q01"))
                .containsExactly("0.798304669213", "0.0189584869766", "531");
        var stages =
                bench.design(
                        """
                        strata: stratum
                        cluster: [commune, id]
                        fpc: [communes_in_stratum, persons_in_commune]
                        items: {q01: [q01]}
                        """);
        var twoStage = Workbench.DATA.resolve("d04_two_stage.csv");
        assertThat(Workbench.figures(bench.estimates(stages, twoStage, 1)).get("nation,,q01"))
                .containsExactly("0.746002103062", "0.0348165274131", "621");
    }

    @Test
    void quotes_and_line_breaks_and_codes_of_several_letters_are_read() throws IOException {
        var answers =
                bench.write(
                        "odd.csv",
                        "\uFEFF\"w\",h,\"c, d\",q\r\n"
                                + "1,a,\"x \"\"1\"\"\nend\",4\r\n\r\n"
                                + "3.50,a,y,\"5\"\r\n"
                                + "\"0.5\",a,z,10\r\n"
                                + "1e0,a,\"z\",2");
        var design =
                bench.design(
                        """
                        weight: w
                        strata: [h]
                        cluster: "c, d"
                        domains: [["c, d"]]
                        items: {q: [q]}
                        """);

        var estimates = bench.estimates(design, answers, 2);

        assertThat(estimates)
                .contains("nation,,q,0.818181818182,")
                .contains("\"c, d\",\"x \"\"1\"\"\nend\",q,1,0,1\n")
                .contains("\"c, d\",z,q,0,0,1\n");
    }

    @Test
    void every_bad_cell_is_told_with_its_line_and_column() throws IOException {
        var answers =
                bench.write(
                        "bad.csv", "weight,stratum,commune,q01\n-1,a,b,4\n2,,b,4\n3,a,b\nx,a,,5\n");
        var design =
                bench.design(
                        """
                        weight: weight
                        strata: [stratum]
                        cluster: commune
                        items: {q01: [q01]}
                        """);
        var out = bench.file("out.csv");

        int code = bench.run("estimate", "--design", design, "--answers", answers, "--out", out);

        assertThat(code).isEqualTo(CommandLine.REFUSED);
        assertThat(bench.told())
                .contains("SCO-404  line 2, column weight")
                .contains("SCO-403  line 3, column stratum")
                .contains("SCO-411  line 4  The row has 3 cells, the header 4.")
                .contains("SCO-404  line 5, column weight");
        assertThat(out).doesNotExist();
    }

    @Test
    void every_fault_of_the_design_is_told_with_its_line() throws IOException {
        var design =
                bench.design(
                        """
                        weight: weight
                        cluster: commune
                        lonely: merge
                        domains: [[[x]]]
                        items: {a: {columns: [q01], combine: sum}, b: }
                        colour: red
                        """);

        int code =
                bench.run(
                        "estimate",
                        "--design",
                        design,
                        "--answers",
                        ANSWERS,
                        "--out",
                        bench.file("out.csv"));

        assertThat(code).isEqualTo(CommandLine.REFUSED);
        assertThat(bench.told())
                .contains("design.yaml, line 3, column 9")
                .contains("design.yaml, line 4, column 11")
                .contains("\"sum\"")
                .contains("The item b names no columns")
                .contains("no field \"colour\"");
    }

    @Test
    void strata_with_one_commune_are_named_unless_a_rule_is_given() throws IOException {
        var answers = Workbench.DATA.resolve("d08_lonely.csv");
        String text =
                """
                weight: weight
                strata: [stratum]
                cluster: commune
                fpc: communes_in_stratum
                items: {q01: [q01]}
                """;

        int code =
                bench.run(
                        "estimate",
                        "--design",
                        bench.design(text),
                        "--answers",
                        answers,
                        "--out",
                        bench.file("out.csv"));

        assertThat(code).isEqualTo(CommandLine.REFUSED);
        assertThat(bench.told()).contains("SCO-407  stratum S02").doesNotContain("S05");
        var adjusted = bench.estimates(bench.design(text + "lonely: adjust\n"), answers, 1);
        assertThat(Workbench.figures(adjusted).get("nation,,q01").get(1))
                .isEqualTo("0.0205524226677");
    }

    @Test
    void a_wrong_call_is_explained() {
        assertThat(bench.run("guess")).isEqualTo(CommandLine.WRONG_CALL);
        assertThat(bench.run("estimate", "--out")).isEqualTo(CommandLine.WRONG_CALL);
        assertThat(bench.told()).contains("--design is missing").contains("--out has no value");
        assertThat(bench.run("--help")).isZero();
        assertThat(bench.told()).contains("design.yaml").contains("Mã kết thúc");
        assertThat(
                        bench.run(
                                "estimate",
                                "--design",
                                "no.yaml",
                                "--answers",
                                "no.csv",
                                "--out",
                                "o.csv"))
                .isEqualTo(CommandLine.NO_FILE);
    }
}
