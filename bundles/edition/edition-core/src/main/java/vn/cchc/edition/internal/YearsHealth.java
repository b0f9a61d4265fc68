package vn.cchc.edition.internal;

import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Says how many years are on offer and which are refused. A refused year disturbs nobody, so it is
 * a warning; years of deploy/ that were not looked at yet are waited for.
 */
@Component(
        service = HealthCheck.class,
        property = {HealthCheck.NAME + "=Years", HealthCheck.TAGS + "=ready"})
public final class YearsHealth implements HealthCheck {
    private final InstalledEditions editions;

    @Activate
    public YearsHealth(@Reference InstalledEditions editions) {
        this.editions = editions;
    }

    @Override
    public Result execute() {
        var log = new FormattingResultLog();
        if (!editions.settled()) {
            log.temporarilyUnavailable("The files in deploy/ are still being examined.");
            log.info("Remedy: wait; if it stays so, look for \"deploy\" in data/log/karaf.log.");
        }
        for (var year : editions.refused()) {
            log.warn("{} is refused, problems: {}.", year.bundle(), year.problems().size());
            log.info("Remedy: cchc:editions tells them and what to do.");
        }
        log.info("{} years are on offer.", editions.all().size());
        return new Result(log);
    }
}
