package vn.cchc.edition.internal.rest;

import java.util.List;
import java.util.Map;
import vn.cchc.edition.Edition;

/**
 * All an edition says.
 *
 * @param sampling the sample, with the names of sampling.yaml; left out where there is none
 * @param fieldwork the steps of the fieldwork, with the names of fieldwork.yaml; left out where
 *     there is none
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
                present(edition.sampling()),
                present(edition.fieldwork()),
                edition.published().stream().map(PublishedRecord::of).toList(),
                edition.sources());
    }

    private static Map<String, Object> present(Map<String, Object> file) {
        return file.isEmpty() ? null : file;
    }
}
