package vn.cchc.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Stands before a mail server and gives answers in its place: the server behind takes every
 * address, real ones do not.
 */
final class SmtpDoor implements AutoCloseable {
    private final ServerSocket door;
    private final int behind;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    SmtpDoor(int behind) throws IOException {
        this.behind = behind;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::admit);
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "smtp-door");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    /** What is answered to a line that begins with this. */
    void answer(String line, String answer) {
        answers.put(line, answer);
    }

    void forget() {
        answers.clear();
        said.clear();
    }

    /** All lines of clients, those of letters too. */
    List<String> said() {
        return List.copyOf(said);
    }

    /** As a server that goes away in the middle. */
    void drop() {
        open.forEach(SmtpDoor::close);
        open.clear();
    }

    private void admit() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), behind);
                open.addAll(List.of(client, server));
                daemon(() -> pass(server, client));
                daemon(() -> listen(client, server));
            } catch (IOException e) {
                // Closed, or nobody behind: the client finds out.
                continue;
            }
        }
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // The other side has gone.
            return;
        }
    }

    private void listen(Socket client, Socket server) {
        try (client;
                server;
                var lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        client.getInputStream(), StandardCharsets.ISO_8859_1))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                var answer = answer(line);
                OutputStream to =
                        answer.isPresent() ? client.getOutputStream() : server.getOutputStream();
                to.write((answer.orElse(line) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                to.flush();
            }
        } catch (IOException e) {
            // The other side has gone.
            return;
        }
    }

    private Optional<String> answer(String line) {
        return answers.entrySet().stream()
                .filter(known -> line.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        drop();
    }
}
