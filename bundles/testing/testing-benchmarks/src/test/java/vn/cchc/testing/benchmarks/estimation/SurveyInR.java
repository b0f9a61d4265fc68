package vn.cchc.testing.benchmarks.estimation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The peer in R, package survey, where it is installed: a script as a process.
 *
 * @param script its name among the resources
 * @param words what it computes
 */
record SurveyInR(String script, String words) {
    static final List<SurveyInR> WAYS =
            List.of(
                    new SurveyInR("survey-at-once.R", "svytotal and svycontrast, the same figures"),
                    new SurveyInR(
                            "survey-by-criterion.R", "svyratio and svyby, the criteria only"));

    static boolean isInstalled() throws InterruptedException {
        try {
            var question = List.of("Rscript", "--vanilla", "-e", "library(survey)");
            MeasuredProcess.run(question);
            return true;
        } catch (IOException e) { // no Rscript, or it did not find the package
            return false;
        }
    }

    /** Writes unit, item, estimate and standard error. */
    MeasuredProcess run(Path answers, Path out) throws IOException, InterruptedException {
        var file = Files.createTempFile("survey", ".R");
        try (InputStream text = SurveyInR.class.getResourceAsStream(script)) {
            Files.write(file, text.readAllBytes());
            return MeasuredProcess.run(
                    List.of(
                            "Rscript",
                            "--vanilla",
                            file.toString(),
                            answers.toString(),
                            out.toString()));
        } finally {
            Files.delete(file);
        }
    }
}
