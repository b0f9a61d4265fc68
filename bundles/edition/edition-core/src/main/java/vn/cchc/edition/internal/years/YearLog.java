package vn.cchc.edition.internal.years;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.edition.Edition;
import vn.cchc.edition.RefusedYear;
import vn.cchc.model.EditionId;

/** Tells the person on duty which years came, left or were refused: one line each. */
public final class YearLog {
    private static final Logger LOG = LoggerFactory.getLogger(YearLog.class);

    private Offers last = Offers.of(List.of(), Map.of());

    /** Tells what differs from the offers before. */
    public synchronized void follow(Offers offers) {
        last.editions().forEach((id, year) -> tellGone(id, year, offers));
        offers.editions().forEach(this::tellCome);
        var known = new HashSet<>(last.refused());
        offers.refused().stream().filter(r -> !known.contains(r)).forEach(this::tellRefused);
        last = offers;
    }

    private void tellGone(EditionId id, InstalledEdition year, Offers offers) {
        if (!offers.editions().containsKey(id)) {
            LOG.info("Year {} of {} left", id, year.called());
        }
    }

    private void tellCome(EditionId id, InstalledEdition year) {
        if (!same(last.editions(), id, year)) {
            Edition edition = year.verdict().value().orElseThrow();
            LOG.info(
                    "Year {} of {} {}: {} criteria, {} instruments, {} published figures,"
                            + " fingerprint {}",
                    id,
                    year.called(),
                    last.editions().containsKey(id)
                            ? "took the place of the one before"
                            : "arrived",
                    edition.methodology().leaves().size(),
                    edition.instruments().size(),
                    edition.published().size(),
                    edition.fingerprint().brief());
        }
    }

    private static boolean same(
            Map<EditionId, InstalledEdition> before, EditionId id, InstalledEdition year) {
        return before.containsKey(id) && before.get(id) == year;
    }

    private void tellRefused(RefusedYear year) {
        LOG.warn("Year bundle {} is refused, problems: {}", year.bundle(), year.problems().size());
        year.problems().forEach(problem -> LOG.warn("{}: {}", year.bundle(), problem));
    }
}
