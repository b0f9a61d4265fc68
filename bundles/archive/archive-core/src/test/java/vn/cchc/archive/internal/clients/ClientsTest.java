package vn.cchc.archive.internal.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.archive.internal.ServicesRoom.HOA;
import static vn.cchc.archive.internal.ServicesRoom.LAN;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.archive.internal.ServicesRoom;
import vn.cchc.model.Fingerprint;

/** The sample clients against a real port. */
class ClientsTest {
    private static final String HANOI = "province/2026/01";
    private static final long SEED = 20_261_126;

    @TempDir static Path folder;
    private static ServicesRoom room;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private Path file;
    private byte[] content;

    @BeforeAll
    static void open() throws Exception {
        room = new ServicesRoom(folder);
    }

    @AfterAll
    static void close() throws Exception {
        room.close();
    }

    @BeforeEach
    void write() throws IOException {
        content = new byte[1_500_000];
        new Random(SEED).nextBytes(content);
        file = Files.write(folder.resolve("bản quét & phụ lục.pdf"), content);
    }

    private Fingerprint kept(String id) {
        return room.archive().find(id, Optional.of(LAN)).orElseThrow().newest().content();
    }

    @Test
    void over_soap_with_the_file_beside_the_message() throws Exception {
        var client = new MtomClient(http, room.at("/"), ServicesRoom.basic(LAN));

        String id = client.submit(HANOI, file, "batch-7");

        assertThat(kept(id)).isEqualTo(Fingerprint.of(content));
        assertThat(client.submit(HANOI, file, "batch-7")).isEqualTo(id);
        var stranger = new MtomClient(http, room.at("/"), ServicesRoom.basic(HOA));
        assertThatThrownBy(() -> stranger.submit(HANOI, file, "x")).hasMessageContaining("ARC-201");
    }

    @Test
    void over_rest_piece_by_piece_and_then_the_changes() throws Exception {
        var client = new PiecesClient(http, room.at("/"), ServicesRoom.basic(LAN));
        long known = PiecesClient.next(client.changes(0));

        var upload = client.begin(file);
        assertThat(client.piece(upload, file, 700_000)).isTrue();
        // Another program, after the first one was ended.
        var another = new PiecesClient(http, room.at("/"), ServicesRoom.basic(LAN));
        assertThat(another.offset(upload)).isEqualTo(700_000);
        assertThat(another.piece(upload, file, 700_000)).isTrue();
        assertThat(another.piece(upload, file, 700_000)).isFalse();
        String id = another.handIn(upload, HANOI);

        assertThat(kept(id)).isEqualTo(Fingerprint.of(content));
        assertThat(another.handIn(upload, HANOI)).isEqualTo(id);
        String changes = client.changes(known);
        assertThat(changes).contains(id, "submitted");
        assertThat(client.changes(PiecesClient.next(changes))).contains("\"changes\":[]");
    }
}
