package vn.cchc.edition.internal.rest;

import java.util.List;
import java.util.Map;
import vn.cchc.edition.Edition;

/**
 * All an edition says.
 *
 * @param methodology how the figures of the index are computed; left out for a plan and surveys
 * @param plan left out for what is no plan
 * @param surveys whom each instrument asks and what for; left out for a plan and the year of an
 *     index
 * @param sampling the sample, with the names of sampling.yaml; left out where there is none
 * @param fieldwork the steps of the fieldwork, with the names of fieldwork.yaml; left out where
 *     there is none
 */
public record WholeEditionRecord(
        EditionRecord edition,
        MethodologyRecord methodology,
        PlanRecord plan,
        List<SurveyRecord> surveys,
        List<InstrumentRecord> instruments,
        Map<String, Object> sampling,
        Map<String, Object> fieldwork,
        List<PublishedRecord> published,
        List<String> sources) {

    static WholeEditionRecord of(Edition edition) {
        return new WholeEditionRecord(
                EditionRecord.of(edition),
                edition.methodology().map(MethodologyRecord::of).orElse(null),
                edition.plan().map(PlanRecord::of).orElse(null),
                edition.surveys().map(SurveyRecord::all).orElse(null),
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
