package vn.cchc.edition.internal.years;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.access.Audit;
import vn.cchc.edition.Edition;
import vn.cchc.edition.RefusedYear;
import vn.cchc.model.Problem;

/**
 * Writes into the audit trail which years came, changed, left or were refused, and who did it: the
 * person whose command runs, else where the bundle lies. A year that comes up with the server as it
 * was is no act.
 *
 * <p>Years come before the trail can be written, because the database takes longer: until then the
 * acts wait.
 */
public final class YearAudit implements YearNews {
    private static final Logger LOG = LoggerFactory.getLogger(YearAudit.class);
    private static final int LOOK_BACK = 1000;

    private final Function<String, String> originOf;
    private final ThreadLocal<String> person = new ThreadLocal<>();
    private final List<Act> waiting = new ArrayList<>();
    private Audit trail;

    private record Act(String who, String act, String subject, String outcome) {
        boolean isIn(Audit.Entry entry) {
            return entry.act().equals(act)
                    && entry.subject().equals(subject)
                    && entry.outcome().equals(outcome);
        }
    }

    /**
     * @param originOf where the bundle lies, by its symbolic name and version
     */
    public YearAudit(Function<String, String> originOf) {
        this.originOf = originOf;
    }

    /** The trail is there: what waited is written. */
    public synchronized void open(Audit audit) {
        trail = audit;
        var acts = List.copyOf(waiting);
        waiting.clear();
        acts.forEach(this::tryToWrite);
    }

    /** The trail is gone: acts wait. */
    public synchronized void close() {
        trail = null;
    }

    /** What happens meanwhile on this thread was done by this person. */
    public <T> T by(String who, Callable<T> work) {
        person.set(who);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            person.remove();
        }
    }

    /** A file that was refused and never became a bundle. */
    public void refusedFile(String who, String file, List<Problem> problems) {
        record(new Act(who, "year.refuse", file, codes(problems)));
    }

    @Override
    public void came(InstalledEdition year) {
        record(act(year, "year.install"));
    }

    @Override
    public void changed(InstalledEdition year) {
        record(act(year, "year.update"));
    }

    @Override
    public void left(InstalledEdition year) {
        record(act(year, "year.uninstall"));
    }

    @Override
    public void refused(RefusedYear year) {
        if (person.get() == null) {
            String who = originOf.apply(year.bundle());
            record(new Act(who, "year.refuse", year.bundle(), codes(year.problems())));
        }
    }

    private Act act(InstalledEdition year, String act) {
        Edition edition = year.verdict().value().orElseThrow();
        String who = person.get() == null ? year.origin() : person.get();
        String outcome = year.called() + ", fingerprint " + edition.fingerprint().brief();
        return new Act(who, act, year.id().toString(), outcome);
    }

    private static String codes(List<Problem> problems) {
        return "refused: "
                + problems.stream().map(Problem::code).distinct().collect(Collectors.joining(" "));
    }

    private synchronized void record(Act act) {
        if (trail == null) {
            waiting.add(act);
        } else {
            tryToWrite(act);
        }
    }

    /** A year comes and goes even when the trail cannot be written; the act then waits. */
    private void tryToWrite(Act act) {
        try {
            write(act);
        } catch (RuntimeException e) {
            LOG.error("The audit trail does not take {} of {}", act.act(), act.subject(), e);
            waiting.add(act);
        }
    }

    private void write(Act act) {
        boolean told =
                trail.newest(LOOK_BACK).stream()
                        .filter(entry -> entry.act().startsWith("year."))
                        .filter(entry -> entry.subject().equals(act.subject()))
                        .findFirst()
                        .filter(act::isIn)
                        .isPresent();
        if (!told) {
            trail.record(act.who(), act.act(), act.subject(), act.outcome());
        }
    }
}
