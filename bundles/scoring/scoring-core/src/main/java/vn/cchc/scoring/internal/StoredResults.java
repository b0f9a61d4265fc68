package vn.cchc.scoring.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.access.Access;
import vn.cchc.access.Audit;
import vn.cchc.access.Role;
import vn.cchc.model.EditionId;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.model.UnitKind;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.ResultSummary;
import vn.cchc.scoring.Results;
import vn.cchc.scoring.internal.faults.ResultFault;
import vn.cchc.scoring.internal.figures.Publications;
import vn.cchc.scoring.internal.store.ResultStore;

/** The results in the database, and the rule that a second person publishes. */
@Component
public final class StoredResults implements Results {
    private static final Logger LOG = LoggerFactory.getLogger(StoredResults.class);
    private static final String ACT = "result.publish";

    private final ResultStore store;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    @Activate
    public StoredResults(
            @Reference ResultStore store, @Reference Access access, @Reference Audit audit) {
        this(store, access, audit, Clock.systemUTC());
    }

    StoredResults(ResultStore store, Access access, Audit audit, Clock clock) {
        this.store = store;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<ResultSummary> all() {
        return store.all();
    }

    @Override
    public Optional<Result> find(String id) {
        return store.find(id);
    }

    @Override
    public Optional<Result> published(EditionId edition) {
        return allPublished()
                .filter(summary -> summary.edition().equals(edition))
                .max(Publications.BY_MOMENT)
                .flatMap(summary -> store.find(summary.id()));
    }

    @Override
    public Optional<Result> newestPublished(String index) {
        var byYear = Comparator.comparing((ResultSummary s) -> s.edition().year());
        return allPublished()
                .filter(summary -> summary.edition().index().equals(index))
                .max(byYear.thenComparing(Publications.BY_MOMENT))
                .flatMap(summary -> store.find(summary.id()));
    }

    @Override
    public ResultSummary publish(String id, String who) {
        try {
            var published = publishOrRefuse(id, who);
            audit.record(who, ACT, id, "done");
            LOG.info(
                    "Result {} of {} is published, fingerprint {}",
                    id,
                    published.edition(),
                    published.content().brief());
            return published;
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.NOT_FOUND) {
                audit.record(who, ACT, id, "refused: " + codes(refusal));
            }
            throw refusal;
        }
    }

    private ResultSummary publishOrRefuse(String id, String who) {
        var draft = store.summary(id).orElseThrow(() -> unknown(id));
        var forbidden = forbidden(draft, who);
        if (!forbidden.isEmpty()) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, forbidden);
        }
        if (!draft.published()) {
            needNationalFigure(store.find(id).orElseThrow());
        }
        if (!store.publish(id, clock.instant().truncatedTo(ChronoUnit.MILLIS), who)) {
            throw alreadyPublished(id);
        }
        return store.summary(id).orElseThrow();
    }

    private List<Problem> forbidden(ResultSummary draft, String who) {
        var problems = new ArrayList<Problem>();
        if (access.find(who).filter(person -> person.is(Role.PUBLISHER)).isEmpty()) {
            problems.add(ResultFault.NOT_A_PUBLISHER.at(draft.id(), Role.PUBLISHER_WORD));
        }
        if (draft.computedBy().equalsIgnoreCase(who)) {
            problems.add(ResultFault.OWN_RESULT.at(draft.id()));
        }
        return problems;
    }

    /** An index is published for the nation; without its figure nothing was measured. */
    private static void needNationalFigure(Result result) {
        boolean there =
                result.figures().stream()
                        .filter(figure -> figure.unit().kind() == UnitKind.NATION)
                        .filter(figure -> figure.criterion().equals(result.root().code()))
                        .anyMatch(figure -> figure.value().isPresent());
        if (!there) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT, ResultFault.NO_NATION.at(result.summary().id()));
        }
    }

    private Stream<ResultSummary> allPublished() {
        return store.all().stream().filter(ResultSummary::published);
    }

    private static Refusal unknown(String id) {
        return new Refusal(Refusal.Kind.NOT_FOUND, ResultFault.UNKNOWN.at(id));
    }

    private static Refusal alreadyPublished(String id) {
        return new Refusal(Refusal.Kind.CONFLICT, ResultFault.ALREADY_PUBLISHED.at(id));
    }

    private static String codes(Refusal refusal) {
        return refusal.problems().stream().map(Problem::code).collect(Collectors.joining(" "));
    }
}
