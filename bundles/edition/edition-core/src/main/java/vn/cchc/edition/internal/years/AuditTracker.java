package vn.cchc.edition.internal.years;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import vn.cchc.access.Audit;

/** Opens the trail of the years while there is one: years do not wait for the database. */
public final class AuditTracker extends ServiceTracker<Audit, Audit> {
    private final YearAudit years;

    public AuditTracker(BundleContext context, YearAudit years) {
        super(context, Audit.class, null);
        this.years = years;
    }

    @Override
    public Audit addingService(ServiceReference<Audit> reference) {
        Audit audit = super.addingService(reference);
        years.open(audit);
        return audit;
    }

    @Override
    public void removedService(ServiceReference<Audit> reference, Audit audit) {
        years.close();
        super.removedService(reference, audit);
    }
}
