package vn.cchc.edition.internal.examination;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.edition.AskedCriterion;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Instrument;
import vn.cchc.edition.PublishedFigure;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.edition.internal.text.Placed;
import vn.cchc.model.Fingerprint;

/** Makes the edition out of files in which nothing is wrong. */
final class EditionMaker {
    private final EditionFile edition;
    private final MethodologyFile methodology;
    private final List<CriterionRow> criteria;

    EditionMaker(EditionFile edition, MethodologyFile methodology, List<CriterionRow> criteria) {
        this.edition = edition;
        this.methodology = methodology;
        this.criteria = criteria;
    }

    Edition make(
            Fingerprint fingerprint,
            String bundle,
            List<Instrument> instruments,
            Protocols protocols,
            List<PublishedFigure> published) {
        return new Edition(
                edition.id().orElseThrow().value(),
                fingerprint,
                bundle,
                edition.title().orElseThrow(),
                edition.status().orElseThrow(),
                edition.statusReason(),
                edition.legalAct().orElseThrow(),
                edition.registry().orElseThrow(),
                methodology(),
                List.copyOf(instruments),
                protocols.sampling(),
                protocols.fieldwork(),
                List.copyOf(published),
                edition.sources());
    }

    /** The sample and the steps of the fieldwork, as written. */
    record Protocols(Map<String, Object> sampling, Map<String, Object> fieldwork) {}

    private ShareOfAnswers methodology() {
        return new ShareOfAnswers(
                criteria.stream().map(EditionMaker::criterion).toList(),
                methodology.instrument().orElseThrow().value(),
                methodology.formNumber().orElseThrow().value(),
                units(),
                values(methodology.breakdowns()),
                values(methodology.scale()),
                ordered(values(methodology.satisfied())),
                methodology.nation().orElseThrow(),
                methodology.digits().orElseThrow(),
                methodology.rounding().orElseThrow(),
                methodology.minimumAnswers().orElseThrow(),
                methodology.bands(),
                methodology.sources());
    }

    private static AskedCriterion criterion(CriterionRow row) {
        return new AskedCriterion(
                row.code().orElseThrow(),
                row.parent(),
                row.level().orElseThrow().word(),
                row.name().orElseThrow(),
                row.question(),
                row.criteria().orElseThrow(),
                row.source().orElseThrow());
    }

    private Map<String, String> units() {
        var units = new LinkedHashMap<String, String>();
        methodology.units().forEach((kind, question) -> units.put(kind, question.value()));
        return Collections.unmodifiableMap(units);
    }

    private static List<String> values(List<Placed<String>> texts) {
        return texts.stream().map(Placed::value).toList();
    }

    private static Set<String> ordered(List<String> values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }
}
