package vn.cchc.figures.internal.access;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import vn.cchc.access.Person;
import vn.cchc.figures.Observation;
import vn.cchc.figures.ObservationQuery;
import vn.cchc.figures.internal.FiguresRoom;
import vn.cchc.figures.internal.ValueFlow;
import vn.cchc.figures.internal.graph.FigureStatements;
import vn.cchc.figures.internal.pages.FigurePages;
import vn.cchc.figures.internal.pages.WorkPages;
import vn.cchc.figures.internal.rest.FiguresResource;
import vn.cchc.figures.internal.rest.IndicatorsResource;
import vn.cchc.figures.internal.rest.ObservationsResource;
import vn.cchc.figures.internal.rest.TimesResource;
import vn.cchc.figures.internal.soap.FiguresEndpoint;
import vn.cchc.testing.KnownPeople;
import vn.cchc.web.internal.WholeWeb;

/** Every door of the room at one port: services and pages. */
final class WholeFigures implements AutoCloseable {
    /** Acts before the values they are of. */
    private static final List<String> TABLES =
            List.of("history", "observation", "time", "indicator");

    private static final String COUNTS =
            "values ((select sum(revision) * 1000 + count(*) + sum(newest) + sum(obs_value)"
                    + " from figures_observation),"
                    + " (select count(*) from figures_history),"
                    + " (select count(*) from figures_indicator),"
                    + " (select count(*) from figures_time where closed = 1))";

    /** Sums over the tables. */
    record Stored(String values, long definitions, long closedTimes) {}

    private final KnownPeople people;
    private final FiguresRoom room;
    private final WholeWeb web;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    WholeFigures(List<Person> somebody) throws Exception {
        people = new KnownPeople(somebody, "mật khẩu dài");
        room = FiguresRoom.onDerby(people);
        web = new WholeWeb(people);
        openServices();
        openPages();
    }

    private void openServices() {
        var registry = FiguresRoom.REGISTRY;
        web.rest("/api/figures", new FiguresResource(room.figures, room.indicators, registry));
        web.rest("/api/figures/indicators", new IndicatorsResource(room.indicators));
        web.rest("/api/figures/observations", new ObservationsResource(room.values, registry));
        web.rest("/api/figures/times", new TimesResource(room.values));
        web.soap("/soap/figures", new FiguresEndpoint(room.figures, room.indicators, room.values));
    }

    private void openPages() {
        var registry = FiguresRoom.REGISTRY;
        web.pages(
                "/figures",
                new FigurePages(room.figures, room.indicators, registry, room.shelf, web.layout()));
        web.pages(
                "/figures/work",
                new WorkPages(
                        room.values, room.indicators, registry, people, room.shelf, web.layout()));
    }

    ValueFlow flow() {
        return room.values;
    }

    /** Everything that the room tells the graph. */
    String graph() {
        var text = new StringBuilder();
        new FigureStatements(room.figures, room.indicators, room.shelf, FiguresRoom.REGISTRY)
                .tell(statement -> text.append(statement).append('\n'));
        return text.toString();
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** A request of somebody, or of nobody. */
    HttpRequest.Builder to(String path, Optional<Person> who) {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + web.port() + path))
                        .header("Accept-Language", "vi");
        who.ifPresent(person -> request.header("Authorization", basic(person)));
        return request;
    }

    private String basic(Person who) {
        String both = who.name() + ":" + people.password();
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    /** Every version of every value of Hà Nội. */
    List<Observation> ofHanoi() {
        return room.store.list(
                new ObservationQuery(
                        Optional.empty(),
                        Optional.of(FiguresRoom.HA_NOI),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** How much there is of everything that an act can change; another after each act. */
    Stored stored() {
        try (var connection = room.database.dataSource().getConnection();
                var asked = connection.prepareStatement(COUNTS);
                var row = asked.executeQuery()) {
            row.next();
            return new Stored(
                    row.getString(1) + " " + row.getString(2), row.getLong(3), row.getLong(4));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As it stands now, for {@link #restore}. */
    void keep() {
        for (String table : TABLES) {
            write("create table kept_%1$s as select * from figures_%1$s with no data", table);
            write("insert into kept_%1$s select * from figures_%1$s", table);
        }
    }

    /** Each row as it was kept, ids too. */
    void restore() {
        TABLES.forEach(table -> write("delete from figures_%1$s", table));
        for (int i = TABLES.size() - 1; i >= 0; i--) {
            write("insert into figures_%1$s select * from kept_%1$s", TABLES.get(i));
        }
    }

    private void write(String statement, String table) {
        try (var connection = room.database.dataSource().getConnection();
                var prepared = connection.prepareStatement(statement.formatted(table))) {
            prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws Exception {
        web.close();
        TABLES.forEach(table -> write("drop table kept_%s", table));
    }
}
