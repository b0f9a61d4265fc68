package vn.cchc.persistence.internal;

import java.util.Dictionary;
import java.util.Hashtable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.model.Problem;
import vn.cchc.persistence.Schema;
import vn.cchc.persistence.sql.FailedMigration;
import vn.cchc.persistence.sql.Migration;
import vn.cchc.persistence.sql.UnreachableDatabase;

/** The tables of one bundle and, once they are there, the marker its store waits for. */
final class RoomSchema {
    private static final Logger LOG = LoggerFactory.getLogger(RoomSchema.class);

    private record MigratedSchema(String database, int changeSetsRun) implements Schema {}

    private final Bundle bundle;
    private final String changeLog;
    private final String source;
    private final BundleContext registrar;
    private volatile SchemaState state = new SchemaState.Waiting();
    private volatile boolean gone;
    private ServiceRegistration<Schema> marker;

    RoomSchema(Bundle bundle, String changeLog, String source, BundleContext registrar) {
        this.bundle = bundle;
        this.changeLog = changeLog;
        this.source = source;
        this.registrar = registrar;
    }

    String room() {
        return bundle.getSymbolicName();
    }

    SchemaState state() {
        return state;
    }

    /** Makes the tables and announces them. False when it is worth trying again. */
    boolean migrate(Migration migration) {
        if (gone) {
            return true;
        }
        try {
            ClassLoader files = bundle.adapt(BundleWiring.class).getClassLoader();
            announce(migration.run(room(), changeLog, files));
            return true;
        } catch (UnreachableDatabase e) {
            fail(PersistenceFault.NO_CONNECTION.at(room(), sentence(e), source), e);
            return gone;
        } catch (FailedMigration | RuntimeException e) {
            fail(PersistenceFault.NO_TABLES.at(room() + " " + changeLog, sentence(e)), e);
            return true;
        }
    }

    /** Takes the marker away for good. */
    void withdraw() {
        ServiceRegistration<Schema> registered;
        synchronized (this) {
            gone = true;
            registered = marker;
            marker = null;
        }
        if (registered != null) {
            registered.unregister();
            LOG.info("The tables of {} are no longer in use", room());
        }
    }

    private void announce(Migration.Outcome outcome) {
        var schema = new MigratedSchema(outcome.database(), outcome.changeSetsRun());
        if (gone) {
            return;
        }
        state = new SchemaState.Ready(schema);
        LOG.info(
                "The tables of {} are ready on {}, {} change sets ran",
                room(),
                outcome.database(),
                outcome.changeSetsRun());
        // Not under the lock: stores start inside this call and may need a bundle that is stopping.
        var registered = registrar.registerService(Schema.class, schema, properties(schema));
        synchronized (this) {
            if (!gone) {
                marker = registered;
                return;
            }
        }
        registered.unregister();
    }

    private Dictionary<String, Object> properties(Schema schema) {
        var properties = new Hashtable<String, Object>();
        properties.put(Schema.ROOM, room());
        properties.put("cchc.schema.database", schema.database());
        return properties;
    }

    private static String sentence(Exception error) {
        String text = error.getMessage() == null ? error.toString() : error.getMessage();
        return text.endsWith(".") ? text : text + ".";
    }

    /** Says it once, however often the same thing is tried again. */
    private void fail(Problem problem, Exception cause) {
        if (!gone && !state.equals(new SchemaState.Failed(problem))) {
            state = new SchemaState.Failed(problem);
            LOG.error("{}", problem, cause);
        }
    }
}
