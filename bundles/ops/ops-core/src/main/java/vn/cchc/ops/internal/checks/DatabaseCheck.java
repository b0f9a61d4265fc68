package vn.cchc.ops.internal.checks;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.Result.Status;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The database answers. */
@Component(
        service = HealthCheck.class,
        property = {HealthCheck.NAME + "=" + DatabaseCheck.NAME, HealthCheck.TAGS + "=ready"})
public final class DatabaseCheck implements HealthCheck {
    public static final String NAME = "Database";

    private static final String DATA_SOURCE = "(osgi.jndi.service.name=cchc)";
    private static final String REMEDY =
            "Check etc/org.ops4j.datasource-cchc.cfg and that the database runs.";
    private static final int ANSWERS_WITHIN_SECONDS = 1;

    private final BundleContext context;

    @Activate
    public DatabaseCheck(BundleContext context) {
        this.context = context;
    }

    @Override
    public Result execute() {
        var faults = new Faults();
        String answer = "";
        var reference = reference();
        var dataSource = reference == null ? null : context.getService(reference);
        if (dataSource == null) {
            faults.add(Status.CRITICAL, "There is no data source \"cchc\".", REMEDY);
        } else {
            try {
                answer = asked(dataSource);
            } catch (SQLException e) {
                faults.add(Status.CRITICAL, "The database does not answer: " + told(e), REMEDY);
            } finally {
                context.ungetService(reference);
            }
        }
        return faults.orFine(answer);
    }

    private ServiceReference<DataSource> reference() {
        try {
            return context.getServiceReferences(DataSource.class, DATA_SOURCE).stream()
                    .findFirst()
                    .orElse(null);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("A constant filter is well formed", e);
        }
    }

    private static String asked(DataSource dataSource) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            if (!connection.isValid(ANSWERS_WITHIN_SECONDS)) {
                throw new SQLException("it does not answer within a second");
            }
            var about = connection.getMetaData();
            return about.getDatabaseProductName()
                    + " "
                    + about.getDatabaseProductVersion()
                    + " answers.";
        }
    }

    private static String told(SQLException e) {
        return String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " ") + ".";
    }
}
