package vn.cchc.edition.internal.rest;

import java.util.List;
import java.util.Map;
import vn.cchc.edition.Edition;

/**
 * All an edition says.
 *
 * @param sampling the sample, with the names of sampling.yaml
 * @param fieldwork the steps of the fieldwork, with the names of fieldwork.yaml
 */
public record WholeEditionRecord(
        EditionRecord edition,
        MethodologyRecord methodology,
        List<InstrumentRecord> instruments,
        Map<String, Object> sampling,
        Map<String, Object> fieldwork,
        List<PublishedRecord> published,
        List<String> sources) {

    static WholeEditionRecord of(Edition edition) {
        return new WholeEditionRecord(
                EditionRecord.of(edition),
                MethodologyRecord.of(edition.methodology()),
                edition.instruments().stream().map(InstrumentRecord::of).toList(),
                edition.sampling(),
                edition.fieldwork(),
                edition.published().stream().map(PublishedRecord::of).toList(),
                edition.sources());
    }
}
