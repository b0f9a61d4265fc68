package vn.cchc.edition.internal.examination;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.edition.Content;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Instrument;
import vn.cchc.edition.PublishedFigure;
import vn.cchc.edition.SamplingDesign;
import vn.cchc.model.Fingerprint;

/** Makes the edition out of files in which nothing is wrong. */
record EditionMaker(EditionFile edition, Content content) {

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
                content,
                List.copyOf(instruments),
                protocols.sampling(),
                protocols.design(),
                protocols.fieldwork(),
                List.copyOf(published),
                edition.sources());
    }

    /** The sample and the steps of the fieldwork, as written. */
    record Protocols(
            Map<String, Object> sampling,
            Optional<SamplingDesign> design,
            Map<String, Object> fieldwork) {
        static final Protocols NONE = new Protocols(Map.of(), Optional.empty(), Map.of());
    }
}
