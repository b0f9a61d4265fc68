package vn.cchc.figures.internal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.access.Access;
import vn.cchc.access.Agencies;
import vn.cchc.access.Person;
import vn.cchc.access.Role;
import vn.cchc.figures.Entry;
import vn.cchc.figures.Observation;
import vn.cchc.figures.internal.store.IndicatorStore;
import vn.cchc.figures.internal.store.ObservationStore;
import vn.cchc.model.Period;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.internal.CsvRegistry;
import vn.cchc.testing.AuditLines;
import vn.cchc.testing.DatabaseFixture;
import vn.cchc.testing.KnownPeople;

/** The whole room on one database, on 26 November 2026, with the people who work in it. */
public final class FiguresRoom {
    public static final CsvRegistry REGISTRY = new CsvRegistry();
    public static final Period OLD = new Period("2024");
    public static final Period NEW = new Period("2026");
    public static final UnitRef HA_NOI = UnitRef.province(NEW, "01");
    public static final UnitRef TUYEN_QUANG = UnitRef.province(NEW, "08");

    private static final Clock NOVEMBER =
            Clock.fixed(Instant.parse("2026-11-26T01:02:03Z"), ZoneOffset.UTC);

    public final DatabaseFixture database;
    public final AuditLines audit = new AuditLines();
    public final Shelf shelf = new Shelf();
    public final ObservationStore store;
    public final StoredIndicators indicators;
    public final ValueFlow values;
    public final PublishedFigures figures;

    /** an gives values of Hà Nội, binh of Tuyên Quang and what it came from. */
    public static final KnownPeople PEOPLE =
            new KnownPeople(
                    new Person(
                            "an",
                            Set.of(Role.STAFF),
                            Agencies.of(HA_NOI, UnitRef.province(OLD, "01"))),
                    new Person(
                            "binh",
                            Set.of(Role.STAFF),
                            Agencies.of(
                                    TUYEN_QUANG,
                                    UnitRef.province(OLD, "02"),
                                    UnitRef.province(OLD, "08"))),
                    new Person("lan", Set.of(Role.STATISTICIAN)),
                    new Person("minh", Set.of(Role.PUBLISHER)),
                    new Person("doc", Set.of(Role.READER)),
                    new Person("admin", Set.of(Role.ADMINISTRATOR)),
                    new Person("hai", Set.of(Role.STAFF, Role.STATISTICIAN), Agencies.of(HA_NOI)));

    private FiguresRoom(DatabaseFixture database, Access people) {
        this.database = database;
        store = new ObservationStore(database.jpa(), database.changes(), audit);
        indicators =
                new StoredIndicators(
                        new IndicatorStore(database.jpa(), database.changes(), audit),
                        people,
                        NOVEMBER);
        values = new ValueFlow(store, indicators, REGISTRY, people, shelf, NOVEMBER);
        figures = new PublishedFigures(store, indicators, REGISTRY, database.changes());
    }

    /** One database for all tests: making it anew takes longer than a test. */
    private static final DatabaseFixture DERBY =
            DatabaseFixture.derby("figures", "db/changelog.xml");

    public static FiguresRoom onDerby() {
        return on(DERBY, PEOPLE);
    }

    public static FiguresRoom onDerby(Access people) {
        return on(DERBY, people);
    }

    /** On empty tables. */
    public static FiguresRoom on(DatabaseFixture database, Access people) {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            for (String table : List.of("history", "observation", "time", "indicator")) {
                statement.executeUpdate("delete from figures_" + table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new FiguresRoom(database, people);
    }

    public static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A value of Hà Nội or of another agency on its whole way. */
    public Observation approved(Entry entry) {
        String who = entry.agency().endsWith("01") ? "an" : "binh";
        var draft = values.enter(entry, who);
        values.submit(draft.id(), who);
        return values.approve(draft.id(), "lan");
    }

    public Observation approved(String indicator, String agency, String time, String value) {
        return approved(
                new Entry(
                        indicator,
                        agency,
                        time,
                        value,
                        Optional.empty(),
                        Optional.of("kiểm tra rồi"),
                        Optional.empty()));
    }
}
