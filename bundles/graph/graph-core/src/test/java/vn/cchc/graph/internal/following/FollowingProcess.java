package vn.cchc.graph.internal.following;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Executors;
import vn.cchc.graph.jena.internal.JenaBuilds;
import vn.cchc.graph.jena.internal.Limits;
import vn.cchc.model.Refusal;

/**
 * A process that follows a room which changes without end and answers over HTTP; it is there to be
 * killed. It prints its port, then, when it has caught up, the number of changes and the content of
 * its build.
 */
public final class FollowingProcess {
    static final Limits LIMITS =
            new Limits(Duration.ofSeconds(30), 100, 1 << 20, 4, Duration.ofSeconds(30));

    private final PrintStream out = System.out;
    private final ChangingRoom room;
    private final Follower follower;

    private FollowingProcess(Path folder) {
        room = new ChangingRoom(folder.resolve("changes"));
        var sources = new Sources();
        sources.add(room);
        follower =
                new Follower(
                        new JenaBuilds(LIMITS),
                        sources,
                        new OntologyFiles(Map.of(), Map.of()),
                        new GraphFolder(folder.resolve("graph")),
                        Pace.AT_ONCE,
                        InstantSource.system());
    }

    public static void main(String[] arguments) throws IOException {
        new FollowingProcess(Path.of(arguments[0])).run();
    }

    private void run() throws IOException {
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/sparql", this::answer);
        server.setExecutor(Executors.newFixedThreadPool(2));
        server.start();
        out.println(server.getAddress().getPort());
        catchUp();
        out.println(room.changes() + " " + follower.build().orElseThrow().content().sha256());
        while (true) {
            room.change();
            catchUp();
        }
    }

    private void catchUp() {
        do {
            follower.look();
        } while (!follower.behind().isEmpty() || follower.build().isEmpty());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var build = follower.build();
            if (build.isEmpty()) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            var answer = new ByteArrayOutputStream();
            build.get().query(ChangingRoom.QUERY, "text/csv").writeTo(answer);
            exchange.sendResponseHeaders(200, answer.size());
            exchange.getResponseBody().write(answer.toByteArray());
        } catch (Refusal refusal) {
            byte[] words = refusal.getMessage().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(503, words.length);
            exchange.getResponseBody().write(words);
        }
    }
}
