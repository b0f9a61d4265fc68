package vn.cchc.survey.demonstration.internal;

import java.nio.file.Path;
import java.util.List;
import vn.cchc.edition.Edition;
import vn.cchc.edition.PublishedFigure;
import vn.cchc.edition.internal.examination.Examination;
import vn.cchc.edition.internal.files.YearSource;

/** Editions for the tests. */
final class SampleEditions {
    private SampleEditions() {}

    /** The edition of a year, read from its sources and examined like any other. */
    static Edition ofYear(String folder) {
        var sources = Path.of("..", "..", "years", folder, "src", "main", "resources");
        return new Examination(Forms.REGISTRY).examine(YearSource.of(sources)).orRefuse();
    }

    /** The same edition with other published figures. */
    static Edition withPublished(Edition edition, List<PublishedFigure> published) {
        return new Edition(
                edition.id(),
                edition.fingerprint(),
                edition.bundle(),
                edition.title(),
                edition.status(),
                edition.statusReason(),
                edition.legalAct(),
                edition.registry(),
                edition.content(),
                edition.instruments(),
                edition.sampling(),
                edition.design(),
                edition.fieldwork(),
                published,
                edition.sources());
    }
}
