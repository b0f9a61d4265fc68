package vn.cchc.years.exam;

import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import vn.cchc.edition.Edition;
import vn.cchc.edition.internal.examination.Examination;
import vn.cchc.edition.internal.files.YearSource;
import vn.cchc.model.Verdict;
import vn.cchc.registry.Registry;
import vn.cchc.registry.internal.CsvRegistry;

/** The year that is being built, in the state in which it is put into its jar. */
final class YearUnderExam {
    private final Path module;
    private final Registry registry = new CsvRegistry();

    private YearUnderExam(Path module) {
        this.module = module;
    }

    /** The module whose build runs these tests. */
    static YearUnderExam ofThisBuild() {
        return new YearUnderExam(Path.of(System.getProperty("basedir", "")));
    }

    /** What the server's examination will say. */
    Verdict<Edition> examine() {
        Path files = module.resolve("target/classes");
        return new Examination(registry).examine(YearSource.of(files));
    }

    /** The edition; without one the test at hand says nothing, for the examination says it all. */
    Edition edition() {
        Verdict<Edition> verdict = examine();
        Assumptions.assumeTrue(verdict.problems().isEmpty(), "the year is refused");
        return verdict.orRefuse();
    }

    /** The units a year may name. */
    Registry registry() {
        return registry;
    }

    /** The folder of cases of the survey of officials. */
    Path surveyScenarios() {
        return module.resolve("src/test/resources/survey-scenarios");
    }

    /** The folder of cases beside the year. */
    Path scenarios() {
        return module.resolve("src/test/resources/scenarios");
    }
}
