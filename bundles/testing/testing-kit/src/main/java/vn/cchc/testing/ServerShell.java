package vn.cchc.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumSet;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ClientChannel;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;

/** The server's shell, typed into over SSH by one person. */
public final class ServerShell {
    /** Signing in hashes a password, which a busy machine takes its time for. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Duration ANSWER_WITHIN = Duration.ofMinutes(5);

    /** What a terminal would have written over, for example the progress of long work. */
    private static final String OVERWRITTEN = "[^\\n]*\\r(?=[^\\r\\n])";

    private final int port;
    private final String name;
    private final String password;

    ServerShell(int port, String name, String password) {
        this.port = port;
        this.name = name;
        this.password = password;
    }

    public String name() {
        return name;
    }

    public String password() {
        return password;
    }

    /** What signs this person in over HTTP: the value of the header {@code Authorization}. */
    public String authorization() {
        byte[] both = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }

    /** Types one command; what a terminal would show in the end, without colours. */
    public String run(String command) {
        return runAndWatch(command).replaceAll(OVERWRITTEN, "").replace("\r", "");
    }

    /** The same with what was written over meanwhile; each such text ends with a return. */
    public String runAndWatch(String command) {
        return answer(session -> session.createExecChannel(command), command);
    }

    /** Signs in on a terminal and out again; all that it showed. */
    public String signInAndOut() {
        return answer(
                        session -> {
                            var channel = session.createShellChannel();
                            channel.setPtyType("xterm-256color");
                            byte[] typed = "logout\n".getBytes(StandardCharsets.UTF_8);
                            channel.setIn(new ByteArrayInputStream(typed));
                            return channel;
                        },
                        "logout")
                .replaceAll(OVERWRITTEN, "")
                .replace("\r", "");
    }

    /** What is typed into. */
    private interface Terminal {
        ClientChannel open(ClientSession session) throws IOException;
    }

    private String answer(Terminal terminal, String typed) {
        try (var client = SshClient.setUpDefaultClient()) {
            client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
            client.start();
            try (var session =
                    client.connect(name, "127.0.0.1", port).verify(PATIENCE).getSession()) {
                session.addPasswordIdentity(password);
                session.auth().verify(PATIENCE);
                try (var channel = terminal.open(session)) {
                    var out = new ByteArrayOutputStream();
                    channel.setOut(out);
                    channel.setErr(out);
                    channel.open().verify(PATIENCE);
                    channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), ANSWER_WITHIN);
                    return out.toString(StandardCharsets.UTF_8)
                            .replaceAll("\u001b\\[[0-9;]*[a-zA-Z]", "");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": " + typed, e);
        }
    }

    /** Types a command and reads the value behind a label, for example {@code Result: 4711}. */
    public String field(String command, String label) {
        String answer = run(command);
        return answer.lines()
                .filter(line -> line.startsWith(label + ":"))
                .map(line -> line.substring(label.length() + 1).strip())
                .reduce((first, last) -> last)
                .orElseThrow(
                        () ->
                                new AssertionError(
                                        "No \""
                                                + label
                                                + "\" in the answer to "
                                                + command
                                                + ":\n"
                                                + answer));
    }
}
