package vn.cchc.archive.internal.integrity;

import static java.util.Optional.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.archive.internal.integrity.IntegrityRoom.LAN;
import static vn.cchc.archive.internal.integrity.IntegrityRoom.MINH;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;
import org.apache.aries.jpa.template.EmConsumer;
import org.apache.aries.jpa.template.EmFunction;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.archive.Document;
import vn.cchc.archive.Version.Condition;
import vn.cchc.archive.content.ContentStore;
import vn.cchc.archive.internal.contents.ChosenContents;
import vn.cchc.archive.internal.intake.Staging;
import vn.cchc.archive.internal.store.ContentClaims;
import vn.cchc.archive.internal.store.UploadStore;
import vn.cchc.archive.internal.uploads.Uploads;
import vn.cchc.model.Fingerprint;
import vn.cchc.testing.DatabaseFixture;

/** What the sweeper promises on every database. */
abstract class SweepContract {
    private static final Duration LATER = Duration.ofHours(2);

    @TempDir Path folder;
    private final ForwardClock clock = new ForwardClock();
    private DatabaseFixture database;
    private IntegrityRoom room;

    abstract DatabaseFixture database();

    @BeforeEach
    void open() throws IOException {
        database = database();
        room = new IntegrityRoom(database, folder, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_a_version_has_stays_and_what_none_has_goes_after_an_hour() throws IOException {
        Document kept = room.submit("giữ", LAN);
        Document gone = room.submit("bỏ", LAN);
        room.texts.keep(content(gone), List.of("bỏ"));
        room.deleted(gone.id());

        assertThat(room.sweep().sweep()).isZero();
        assertThat(room.store.size(content(gone))).isPresent();
        clock.forward(LATER);

        assertThat(room.sweep().sweep()).isEqualTo(1);
        assertThat(room.store.size(content(gone))).isEmpty();
        assertThat(room.texts.pages(content(gone))).isEmpty();
        assertThat(room.store.size(content(kept))).isPresent();
        assertThat(room.sweep().sweep()).isZero();
    }

    @Test
    void content_that_two_documents_share_goes_with_the_second() throws IOException {
        Document first = room.submit("chung", LAN);
        Document second = room.submit("chung", LAN);
        room.deleted(first.id());
        clock.forward(LATER);
        assertThat(room.sweep().sweep()).isZero();
        assertThat(room.store.size(content(first))).isPresent();

        room.deleted(second.id());

        assertThat(room.sweep().sweep()).isEqualTo(1);
        assertThat(room.store.size(content(first))).isEmpty();
    }

    @Test
    void what_was_claimed_again_since_it_was_found_stays() throws IOException {
        Document gone = room.submit("lại", LAN);
        room.deleted(gone.id());
        clock.forward(LATER);
        assertThat(room.claims.unwanted("", 10)).containsExactly(content(gone));
        Document again = room.submit("lại", LAN);

        assertThat(room.claims.remove(content(gone), room.store::remove)).isFalse();
        assertThat(room.store.size(content(again))).isPresent();
    }

    @Test
    void who_sends_what_is_being_removed_waits_and_then_keeps_it() throws Exception {
        Document gone = room.submit("lại", LAN);
        room.deleted(gone.id());
        clock.forward(LATER);
        var thread = Executors.newSingleThreadExecutor();
        try {
            var sent = new AtomicReference<Future<Document>>();
            room.claims.remove(
                    content(gone),
                    content -> {
                        sent.set(thread.submit(() -> room.submit("lại", LAN)));
                        // Long enough for a sender who does not wait.
                        assertThatThrownBy(() -> sent.get().get(1, TimeUnit.SECONDS))
                                .isInstanceOf(TimeoutException.class);
                        room.store.remove(content);
                    });
            Document again = sent.get().get(1, TimeUnit.MINUTES);

            assertThat(room.store.size(content(again))).isPresent();
            assertThat(room.sweep().sweep()).isZero();
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    void many_are_swept_though_some_of_them_cannot_be() throws IOException {
        for (int i = 0; i < 250; i++) {
            room.claims.claim(fingerprint("bỏ " + i), 1);
        }
        clock.forward(LATER);
        var stuck = ChosenContents.of(new Interrupted(room.store, true, false));

        assertThat(new Sweep(room.claims, stuck, List.of()).sweep()).isZero();
        assertThat(room.sweep().sweep()).isEqualTo(250);
    }

    @Test
    void one_chore_that_fails_does_not_keep_the_others_from_it() {
        var done = new AtomicBoolean();
        var chores =
                List.of(
                        new Sweep.Chore(
                                "Bad",
                                () -> {
                                    throw new IOException("no disk");
                                }),
                        new Sweep.Chore("Good", () -> done.set(true)));

        new Sweep(room.claims, room.contents, chores).sweep();

        assertThat(done).isTrue();
    }

    @Test
    void a_kill_before_or_after_the_content_went_is_made_good() throws IOException {
        for (boolean before : new boolean[] {true, false}) {
            Document gone = room.submit("bỏ " + before, LAN);
            room.deleted(gone.id());
            clock.forward(LATER);
            var killed = new Interrupted(room.store, before, !before);
            assertThatThrownBy(() -> room.claims.remove(content(gone), killed::remove))
                    .isInstanceOf(UncheckedIOException.class);
            assertThat(room.store.size(content(gone)).isPresent()).isEqualTo(before);
            assertThat(room.claims.unwanted("", 10)).containsExactly(content(gone));

            assertThat(room.sweep().sweep()).isEqualTo(1);
            assertThat(room.store.size(content(gone))).isEmpty();
        }
    }

    @Test
    void a_kill_before_the_end_of_the_transaction_is_made_good_by_a_sender_too()
            throws IOException {
        Document gone = room.submit("bỏ", LAN);
        room.deleted(gone.id());
        clock.forward(LATER);
        var broken = ContentClaims.of(new NeverCommits(room.jpa), clock);
        assertThatThrownBy(() -> broken.remove(content(gone), room.store::remove))
                .hasMessage("killed");
        assertThat(room.store.size(content(gone))).isEmpty();

        Document again = room.submit("bỏ", LAN);

        assertThat(room.store.size(content(again))).isPresent();
        assertThat(room.sweep().sweep()).isZero();
        assertThat(room.store.size(content(again))).isPresent();
    }

    @Test
    void a_sender_who_was_killed_leaves_nothing_after_an_hour() throws IOException {
        Path file = Files.writeString(folder.resolve("x"), "dở dang");
        room.claims.claim(fingerprint("chưa gửi"), 1);
        room.claims.claim(fingerprint("dở dang"), Files.size(file));
        room.store.put(fingerprint("dở dang"), file);
        assertThat(room.sweep().sweep()).isZero();
        clock.forward(LATER);

        assertThat(room.sweep().sweep()).isEqualTo(2);
        try (Stream<Fingerprint> all = room.store.all()) {
            assertThat(all).isEmpty();
        }
    }

    @Test
    void uploads_that_expired_go_with_their_files_and_files_without_upload_too()
            throws IOException {
        Path uploadsFolder = folder.resolve("uploads");
        var staging = new Staging(folder.resolve("staging"), 1);
        var store = new UploadStore(room.jpa);
        var uploads = new Uploads(store, staging, uploadsFolder, Duration.ofHours(48), clock);
        var old = uploads.begin(5, "a.pdf", LAN);
        Path alone = Files.createFile(uploadsFolder.resolve("alone.upload"));
        Files.setLastModifiedTime(alone, FileTime.from(Instant.now().minus(Duration.ofDays(3))));
        Path fresh = Files.createFile(uploadsFolder.resolve("fresh.upload"));
        uploads.clean();
        assertThat(uploads.find(old.id(), LAN).id()).isEqualTo(old.id());
        assertThat(alone).doesNotExist();
        assertThat(fresh).exists();

        clock.forward(Duration.ofHours(49));
        uploads.clean();

        assertThat(store.find(old.id())).isEmpty();
        assertThat(uploadsFolder).isEmptyDirectory();
    }

    @Test
    void an_upload_whose_end_a_kill_prevented_ends_when_it_is_handed_in_again() throws IOException {
        Path uploadsFolder = folder.resolve("uploads");
        var staging = new Staging(folder.resolve("staging"), 1);
        var store = new UploadStore(room.jpa);
        var uploads = new Uploads(store, staging, uploadsFolder, Duration.ofHours(48), clock);
        var left = uploads.begin(5, "a.pdf", LAN);

        uploads.forget(left.id(), MINH);
        assertThat(uploads.find(left.id(), LAN).id()).isEqualTo(left.id());
        uploads.forget(left.id(), LAN);
        uploads.forget(left.id(), LAN);

        assertThat(store.find(left.id())).isEmpty();
        assertThat(uploadsFolder).isEmptyDirectory();
    }

    @Test
    void no_version_ever_loses_its_content_while_servers_sweep_and_people_send_and_delete()
            throws Exception {
        long seed = Long.getLong("seed", new Random().nextLong());
        System.out.println(getClass().getSimpleName() + " seed=" + seed);
        var senders = new ReentrantReadWriteLock(true);
        var over = new AtomicBoolean();
        var start = new CyclicBarrier(7);
        var threads = Executors.newFixedThreadPool(7);
        try {
            var work = new ArrayList<Callable<Void>>();
            for (int person = 0; person < 4; person++) {
                var random = new Random(seed + person);
                work.add(
                        () -> {
                            start.await();
                            for (int i = 0; i < 15; i++) {
                                sendAndDelete(random, senders);
                            }
                            return null;
                        });
            }
            for (int server = 0; server < 2; server++) {
                // A server of its own: nothing is shared but the database and the folder.
                var other = new IntegrityRoom(database, folder, clock);
                work.add(
                        () -> {
                            start.await();
                            while (!over.get()) {
                                other.sweep().sweep();
                            }
                            return null;
                        });
            }
            work.add(
                    () -> {
                        start.await();
                        while (!over.get()) {
                            hoursPass(senders);
                        }
                        return null;
                    });
            var results = work.stream().map(threads::submit).toList();
            try {
                for (var sender : results.subList(0, 4)) {
                    sender.get();
                }
            } finally {
                over.set(true);
            }
            for (var other : results) {
                other.get();
            }
        } finally {
            threads.shutdownNow();
        }
        clock.forward(LATER);
        room.sweep().sweep();
        everythingIsThere(seed);
    }

    /** Senders take less than an hour: none is under way while the clock is put forward. */
    private void hoursPass(ReentrantReadWriteLock senders) {
        senders.writeLock().lock();
        try {
            clock.forward(LATER);
        } finally {
            senders.writeLock().unlock();
        }
    }

    private void sendAndDelete(Random random, ReentrantReadWriteLock senders) throws IOException {
        Document document;
        senders.readLock().lock();
        try {
            document = room.submit("nội dung " + random.nextInt(3), LAN);
            if (random.nextInt(4) == 0) {
                room.submit("nội dung " + random.nextInt(3), LAN, of(document.id()));
            }
        } finally {
            senders.readLock().unlock();
        }
        if (random.nextInt(10) > 0) {
            room.deleted(document.id());
        }
    }

    private void everythingIsThere(long seed) throws IOException {
        var wanted = new HashSet<Fingerprint>();
        for (Document document : room.documents.find(room.documents.idsAfter("", 1000))) {
            document.versions().stream()
                    .filter(version -> version.condition() != Condition.GONE)
                    .forEach(version -> wanted.add(version.content()));
        }
        try (Stream<Fingerprint> all = room.store.all()) {
            assertThat(all.toList())
                    .as("seed %s", seed)
                    .containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    private static Fingerprint content(Document document) {
        return document.newest().content();
    }

    private static Fingerprint fingerprint(String text) {
        return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A store whose server is killed before or after it removed something. */
    private record Interrupted(ContentStore store, boolean before, boolean after)
            implements ContentStore {
        @Override
        public void remove(Fingerprint content) throws IOException {
            if (before) {
                throw new IOException("killed before");
            }
            store.remove(content);
            if (after) {
                throw new IOException("killed after");
            }
        }

        @Override
        public void put(Fingerprint content, Path file) throws IOException {
            store.put(content, file);
        }

        @Override
        public OptionalLong size(Fingerprint content) throws IOException {
            return store.size(content);
        }

        @Override
        public InputStream open(Fingerprint content, long from) throws IOException {
            return store.open(content, from);
        }

        @Override
        public Stream<Fingerprint> all() throws IOException {
            return store.all();
        }
    }

    /** A server that is killed at the end of every transaction. */
    private record NeverCommits(JpaTemplate jpa) implements JpaTemplate {
        @Override
        public <R> R txExpr(TransactionType type, EmFunction<R> code) {
            return jpa.txExpr(
                    type,
                    em -> {
                        code.apply(em);
                        em.flush();
                        throw new IllegalStateException("killed");
                    });
        }

        @Override
        public <R> R txExpr(EmFunction<R> code) {
            return txExpr(TransactionType.Required, code);
        }

        @Override
        public void tx(TransactionType type, EmConsumer code) {
            txExpr(
                    type,
                    em -> {
                        code.accept(em);
                        return null;
                    });
        }

        @Override
        public void tx(EmConsumer code) {
            tx(TransactionType.Required, code);
        }
    }
}
