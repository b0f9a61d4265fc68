package vn.cchc.persistence.internal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Says which rooms have their tables, which have not, and what to do about it. */
@Component(
        service = HealthCheck.class,
        property = {HealthCheck.NAME + "=Tables of the rooms", HealthCheck.TAGS + "=ready"})
public final class SchemaHealth implements HealthCheck {
    private final List<SchemaExtender> extenders = new CopyOnWriteArrayList<>();

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindExtender(SchemaExtender arrived) {
        extenders.add(arrived);
    }

    void unbindExtender(SchemaExtender leaving) {
        extenders.remove(leaving);
    }

    @Override
    public Result execute() {
        var log = new FormattingResultLog();
        missing().forEach(source -> tellMissing(source, log));
        extenders.forEach(
                extender -> extender.rooms().forEach(room -> room.state().tell(room.room(), log)));
        return new Result(log);
    }

    /** The data sources that somebody waits for. */
    private Set<String> missing() {
        var wanted = new TreeSet<>(Set.of(SchemaExtender.MAIN));
        extenders.forEach(extender -> wanted.addAll(extender.otherSources()));
        wanted.removeAll(
                extenders.stream().map(SchemaExtender::source).collect(Collectors.toSet()));
        return wanted;
    }

    private static void tellMissing(String source, FormattingResultLog log) {
        String who = source.equals(SchemaExtender.MAIN) ? "no room" : "no room that asks for it";
        log.critical("There is no data source \"{}\", so {} has tables.", source, who);
        log.info("Remedy: check etc/org.ops4j.datasource-{}.cfg and the driver it names.", source);
    }
}
