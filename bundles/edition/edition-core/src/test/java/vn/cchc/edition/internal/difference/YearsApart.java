package vn.cchc.edition.internal.difference;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.cchc.edition.Edition;
import vn.cchc.edition.EditionDifference;
import vn.cchc.edition.EditionDifference.Change;
import vn.cchc.edition.EditionDifference.NodePair;
import vn.cchc.edition.EditionDifference.Reach;
import vn.cchc.edition.internal.examination.SampleYear;
import vn.cchc.model.Period;

/** Two real or changed years and what is said of them. */
record YearsApart(EditionDifference difference) {
    private static final Path YEARS = Path.of("../../years");

    static Edition year(String name) {
        return SampleYear.examine(YEARS.resolve(name + "/src/main/resources")).orRefuse();
    }

    static YearsApart of(Edition earlier, Edition later) {
        return new YearsApart(new DifferenceOfEditions().between(earlier, later, Optional.empty()));
    }

    static YearsApart on(Period units, Edition earlier, Edition later) {
        return new YearsApart(
                new DifferenceOfEditions().between(earlier, later, Optional.of(units)));
    }

    NodePair node(String later) {
        return difference.node(later).orElseThrow();
    }

    List<String> comparable() {
        return difference.nodes().stream()
                .filter(node -> node.verdict().comparable())
                .map(node -> node.earlier().orElseThrow() + " " + node.later().orElseThrow())
                .toList();
    }

    String because(String later) {
        return node(later).verdict().because().orElseThrow().en();
    }

    List<String> told(Reach reach) {
        return difference.changes().stream()
                .filter(change -> change.reach() == reach)
                .map(change -> change.words().en())
                .toList();
    }

    List<String> told() {
        return difference.changes().stream().map(Change::words).map(words -> words.en()).toList();
    }
}
