package vn.cchc.edition.internal.years;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.edition.Edition;
import vn.cchc.edition.RefusedYear;
import vn.cchc.edition.Surveys;

/** Tells the person on duty which years came, changed, left or were refused: one line each. */
final class YearLog implements YearNews {
    private static final Logger LOG = LoggerFactory.getLogger(YearLog.class);

    @Override
    public void came(InstalledEdition year) {
        tell(year, "arrived");
    }

    @Override
    public void changed(InstalledEdition year) {
        tell(year, "took the place of the one before");
    }

    private static void tell(InstalledEdition year, String how) {
        Edition edition = year.verdict().value().orElseThrow();
        LOG.info(
                "Year {} of {} {}: {}, fingerprint {}",
                year.id(),
                year.called(),
                how,
                holds(edition),
                edition.fingerprint().brief());
    }

    private static String holds(Edition edition) {
        return edition.plan()
                .map(plan -> plan.tasks().size() + " tasks")
                .or(() -> edition.surveys().map(Surveys::brief))
                .orElseGet(
                        () ->
                                "%d criteria, %d instruments, %d published figures"
                                        .formatted(
                                                edition.methodology().orElseThrow().leaves().size(),
                                                edition.instruments().size(),
                                                edition.published().size()));
    }

    @Override
    public void left(InstalledEdition year) {
        LOG.info("Year {} of {} left", year.id(), year.called());
    }

    @Override
    public void refused(RefusedYear year) {
        LOG.warn("Year bundle {} is refused, problems: {}", year.bundle(), year.problems().size());
        year.problems().forEach(problem -> LOG.warn("{}: {}", year.bundle(), problem));
    }
}
