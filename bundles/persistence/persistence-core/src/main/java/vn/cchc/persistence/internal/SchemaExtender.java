package vn.cchc.persistence.internal;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import vn.cchc.persistence.Schema;
import vn.cchc.persistence.sql.Migration;

/**
 * Makes the tables of every room that ships a change log, one room after the other and away from
 * the thread that starts bundles. It lives and dies with its data source: another data source is
 * met by another extender, which begins anew.
 */
@Component(service = SchemaExtender.class, immediate = true)
public class SchemaExtender {
    /** The data source of every room that names no other. */
    static final String MAIN = "cchc";

    private static final Duration RETRY = Duration.ofSeconds(5);
    private static final long PATIENCE_SECONDS = 20;

    private final BundleContext context;
    private final String source;
    private final Migration migration;
    private final Duration retry;
    private final Set<RoomSchema> rooms = ConcurrentHashMap.newKeySet();
    private final Map<Bundle, String> elsewhere = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor work;
    private final BundleTracker<RoomSchema> tracker;

    @Activate
    public SchemaExtender(
            BundleContext context,
            @Reference(target = "(osgi.jndi.service.name=cchc)") DataSource dataSource) {
        this(context, MAIN, dataSource, RETRY);
    }

    SchemaExtender(BundleContext context, String source, DataSource dataSource) {
        this(context, source, dataSource, RETRY);
    }

    SchemaExtender(BundleContext context, String source, DataSource dataSource, Duration retry) {
        this.context = context;
        this.source = source;
        this.retry = retry;
        migration = new Migration(dataSource);
        work = new ScheduledThreadPoolExecutor(1, SchemaExtender::thread);
        work.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        tracker = new BundleTracker<>(context, Bundle.ACTIVE, new Arrivals());
        tracker.open();
    }

    /** The name of its data source. */
    String source() {
        return source;
    }

    /** The data sources that rooms name and this is not. */
    Set<String> otherSources() {
        return Set.copyOf(elsewhere.values());
    }

    /** The rooms that bring tables for this data source, by name. */
    List<RoomSchema> rooms() {
        return rooms.stream().sorted(Comparator.comparing(RoomSchema::room)).toList();
    }

    /**
     * Takes the markers away first, so that stores stop before the data source does. A migration
     * under way is let end: an interrupted thread makes Derby close its whole database.
     */
    @Deactivate
    void stop() throws InterruptedException {
        tracker.close();
        work.shutdown();
        work.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** A database that cannot be reached is tried again; a bad change log stays bad. */
    private void migrate(RoomSchema room) {
        if (!room.migrate(migration)) {
            try {
                work.schedule(() -> migrate(room), retry.toMillis(), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException e) {
                return; // stopped meanwhile, nobody waits for these tables
            }
        }
    }

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "cchc-schema");
        thread.setDaemon(true);
        return thread;
    }

    /** Follows the bundles that name a change log in their manifest. */
    private final class Arrivals implements BundleTrackerCustomizer<RoomSchema> {

        @Override
        public RoomSchema addingBundle(Bundle bundle, BundleEvent event) {
            String changeLog = bundle.getHeaders().get(Schema.HEADER);
            if (changeLog == null) {
                return null;
            }
            String wanted =
                    Optional.ofNullable(bundle.getHeaders().get(Schema.SOURCE_HEADER))
                            .map(String::strip)
                            .orElse(MAIN);
            if (!wanted.equals(source)) {
                elsewhere.put(bundle, wanted);
                return new RoomSchema(bundle, changeLog.strip(), wanted, context);
            }
            var room = new RoomSchema(bundle, changeLog.strip(), source, context);
            rooms.add(room);
            work.execute(() -> migrate(room));
            return room;
        }

        @Override
        public void modifiedBundle(Bundle bundle, BundleEvent event, RoomSchema room) {
            // Only ACTIVE is tracked: every change of the bundle leaves that state and comes back.
        }

        @Override
        public void removedBundle(Bundle bundle, BundleEvent event, RoomSchema room) {
            elsewhere.remove(bundle);
            rooms.remove(room);
            room.withdraw();
        }
    }
}
