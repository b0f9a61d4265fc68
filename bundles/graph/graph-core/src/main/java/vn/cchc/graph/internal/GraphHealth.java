package vn.cchc.graph.internal;

import java.time.Duration;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.graph.internal.following.FollowingGraph;
import vn.cchc.model.Problem;
import vn.cchc.shell.text.VietNamTime;

/** Says whether a build of the graph answers and keeps up with the rooms. */
@Component(
        service = HealthCheck.class,
        property = {HealthCheck.NAME + "=Knowledge graph", HealthCheck.TAGS + "=ready"})
public final class GraphHealth implements HealthCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final FollowingGraph graph;

    @Activate
    public GraphHealth(@Reference FollowingGraph graph) {
        this.graph = graph;
    }

    @Override
    public Result execute() {
        var log = new FormattingResultLog();
        var status = graph.status();
        if (!status.ready()) {
            log.temporarilyUnavailable("The graph is being built for the first time{}.", late());
            log.info(
                    "Remedy: wait half a minute; if it stays, look for \"graph\" in data/log/karaf.log.");
        } else if (graph.fault().isPresent()) {
            log.warn("The graph of {} answers on.", status.builtAt());
        } else if (!graph.caughtUp() && graph.behindFor().compareTo(PATIENCE) <= 0) {
            log.temporarilyUnavailable("The graph does not hold yet what the rooms say.");
            log.info("Remedy: wait half a minute.");
        } else if (graph.behindFor().compareTo(PATIENCE) > 0) {
            log.warn(
                    "The graph is behind {} for {} s.",
                    status.behind(),
                    graph.behindFor().toSeconds());
            log.info("Remedy: look for \"graph\" in data/log/karaf.log, then cchc:graph-rebuild.");
        } else {
            log.info("{} triples of {}.", status.triples(), VietNamTime.minute(status.builtAt()));
        }
        graph.fault().ifPresent(problem -> tell(problem, log));
        graph.leftOut().forEach(problem -> tell(problem, log));
        return new Result(log);
    }

    private String late() {
        var late = graph.late();
        return late.isEmpty() ? "" : "; it waits for " + String.join(", ", late);
    }

    private static void tell(Problem problem, FormattingResultLog log) {
        log.warn("{} {} {}", problem.code(), problem.what(), problem.where());
        log.info("Remedy: {}", problem.remedy());
    }
}
