package vn.cchc.edition.internal.rest;

import java.util.Locale;
import vn.cchc.edition.Edition;
import vn.cchc.model.LanguageText;

/**
 * An edition in a list.
 *
 * @param id index/year
 * @param status {@code official} or {@code illustrative}
 * @param statusReason why it is illustrative; left out when it is official
 * @param registry period of the administrative units it uses
 * @param fingerprint SHA-256 over its files
 * @param bundle name and version of the bundle it came from
 * @param href where the whole of it is
 */
public record EditionRecord(
        String id,
        String index,
        String year,
        LanguageText title,
        String status,
        LanguageText statusReason,
        LegalActRecord legalAct,
        String registry,
        String fingerprint,
        String bundle,
        Counts counts,
        String href) {

    /** How much there is of each. */
    public record Counts(
            int nodes, int criteria, int instruments, int questions, int published, int tasks) {
        static Counts of(Edition edition) {
            return new Counts(
                    edition.methodology().map(m -> m.criteria().size()).orElse(0),
                    edition.methodology().map(m -> m.leaves().size()).orElse(0),
                    edition.instruments().size(),
                    edition.instruments().stream().mapToInt(InstrumentRecord::questions).sum(),
                    edition.published().size(),
                    edition.plan().map(plan -> plan.tasks().size()).orElse(0));
        }
    }

    public static EditionRecord of(Edition edition) {
        return new EditionRecord(
                edition.id().toString(),
                edition.id().index(),
                edition.id().year(),
                edition.title(),
                edition.status().name().toLowerCase(Locale.ROOT),
                edition.statusReason().orElse(null),
                LegalActRecord.of(edition.legalAct()),
                edition.registry().code(),
                edition.fingerprint().sha256(),
                edition.bundle(),
                Counts.of(edition),
                "/api/editions/" + edition.id());
    }
}
