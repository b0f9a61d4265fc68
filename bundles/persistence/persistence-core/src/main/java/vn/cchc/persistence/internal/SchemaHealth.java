package vn.cchc.persistence.internal;

import java.util.concurrent.atomic.AtomicReference;
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
    private final AtomicReference<SchemaExtender> extender = new AtomicReference<>();

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindExtender(SchemaExtender arrived) {
        extender.set(arrived);
    }

    void unbindExtender(SchemaExtender leaving) {
        extender.compareAndSet(leaving, null);
    }

    @Override
    public Result execute() {
        var log = new FormattingResultLog();
        SchemaExtender present = extender.get();
        if (present == null) {
            log.critical("There is no data source \"cchc\", so no room has tables.");
            log.info("Remedy: check etc/org.ops4j.datasource-cchc.cfg and the driver it names.");
        } else {
            present.rooms().forEach(room -> room.state().tell(room.room(), log));
        }
        return new Result(log);
    }
}
