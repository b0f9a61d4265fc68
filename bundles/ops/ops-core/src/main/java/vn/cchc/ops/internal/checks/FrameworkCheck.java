package vn.cchc.ops.internal.checks;

import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Component;

/** The framework runs: otherwise nobody would hear the question. */
@Component(
        service = HealthCheck.class,
        property = {HealthCheck.NAME + "=" + FrameworkCheck.NAME, HealthCheck.TAGS + "=live"})
public final class FrameworkCheck implements HealthCheck {
    public static final String NAME = "Framework";

    @Override
    public Result execute() {
        return new Result(Result.Status.OK, "It runs.");
    }
}
