package vn.cchc.archive.internal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.access.Person;
import vn.cchc.access.Role;
import vn.cchc.archive.Description;
import vn.cchc.archive.internal.WholeArchive;
import vn.cchc.delivery.Delivery;
import vn.cchc.delivery.Mail;
import vn.cchc.delivery.MailRelay;
import vn.cchc.delivery.Reason;
import vn.cchc.model.Refusal;
import vn.cchc.testing.KnownPeople;
import vn.cchc.web.ServerAddress;

/** What somebody who saved a search is told by mail, and when. */
class NewsByMailTest {
    private static final Person READER = new Person("binh", Set.of(Role.READER));
    private static final String HERE = "binh@example.gov.vn";
    private static final ServerAddress SERVER = new ServerAddress("https://cchc.example.vn");

    private static WholeArchive room;

    private final Post post = new Post();
    private final Time time = new Time();
    private NewsByMail news;
    private SavedSearch search;

    @BeforeAll
    static void there_are_documents(@TempDir Path folder) throws Exception {
        room = new WholeArchive(folder, List.of(READER));
        room.index();
        published("Kế hoạch cũ");
    }

    @AfterAll
    static void close() throws Exception {
        room.close();
    }

    @BeforeEach
    void somebody_wants_to_hear_of_plans() {
        news = server(List.of(READER));
        search = room.saved().save("Kế hoạch\r\nmới", "q=kế+hoạch", READER);
        room.saved().tell(search.id(), " " + HERE + " ", "vi", SERVER, READER);
        time.now = Instant.now();
    }

    @AfterEach
    void and_no_longer() {
        if (!room.saved().of(READER).isEmpty()) {
            room.saved().remove(search.id(), READER);
        }
    }

    private NewsByMail server(List<Person> people) {
        var one = new NewsByMail(room.notices(), room.saved(), new KnownPeople(people, "x"), time);
        one.relay = post;
        return one;
    }

    private static String published(String title) throws Exception {
        String id = room.submit("a.txt", title, Optional.empty()).id();
        room.archive().describe(id, plan(title), WholeArchive.SENDER);
        room.archive().publish(id, WholeArchive.DECIDER);
        room.index();
        return id;
    }

    /** However old it is: news is what came, not what was issued. */
    private static Description plan(String title) {
        return new Description(
                title,
                "12/KH-UBND",
                "plan",
                "",
                "",
                Optional.of(LocalDate.parse("1999-03-02")),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                List.of());
    }

    @Test
    void what_was_there_before_is_no_news() {
        news.tell();
        assertThat(post.letters).isEmpty();
    }

    @Test
    void a_letter_names_what_came_and_where_it_is_and_how_such_letters_end() throws Exception {
        String id = published("Kế hoạch cải cách hành chính năm 2026");
        news.tell();
        assertThat(post.letters)
                .singleElement()
                .satisfies(
                        letter -> {
                            assertThat(letter.to()).isEqualTo(HERE);
                            assertThat(letter.subject()).isEqualTo("1 văn bản mới: Kế hoạch mới");
                            assertThat(letter.text())
                                    .isEqualTo(
                                            """
                                            1 văn bản mới cho tìm kiếm “Kế hoạch mới” trong cơ sở dữ liệu cải cách hành chính:

                                            - 12/KH-UBND, 02/03/1999 — Kế hoạch cải cách hành chính năm 2026
                                              https://cchc.example.vn/documents/%s

                                            Xem tất cả: https://cchc.example.vn/documents/searches/%s
                                            Thôi nhận thư này: https://cchc.example.vn/documents/searches
                                            """
                                                    .formatted(id, search.id()));
                        });
    }

    @Test
    void in_english_for_whom_it_was_asked_in_english() throws Exception {
        room.saved().tell(search.id(), HERE, "en", SERVER, READER);
        time.now = Instant.now();
        published("Kế hoạch một");
        published("Kế hoạch hai");
        news.tell();
        assertThat(post.only().subject()).isEqualTo("2 new documents: Kế hoạch mới");
        assertThat(post.only().text()).contains("End these letters: ", "?lang=en");
        assertThat(post.only().language()).isEqualTo("en");
    }

    @Test
    void many_are_counted() throws Exception {
        for (int i = 0; i < 12; i++) {
            published("Kế hoạch số " + i);
        }
        news.tell();
        assertThat(post.only().text()).contains("số 11", "số 2", "- và 2 văn bản khác\n");
        assertThat(post.only().text()).doesNotContain("số 1\n");
    }

    @Test
    void nothing_is_told_twice_and_no_two_letters_come_on_one_day() throws Exception {
        published("Kế hoạch một");
        news.tell();
        published("Kế hoạch hai");
        time.passes(Duration.ofHours(23));
        news.tell();
        assertThat(post.letters).hasSize(1);
        time.passes(Duration.ofHours(1));
        news.tell();
        assertThat(post.letters).hasSize(2);
        assertThat(post.letters.get(1).text()).contains("hai").doesNotContain("một");
        time.passes(Duration.ofDays(2));
        news.tell();
        assertThat(post.letters).hasSize(2);
    }

    @Test
    void what_somebody_has_looked_at_is_no_news() throws Exception {
        published("Kế hoạch một");
        room.saved().look(search.id(), READER);
        news.tell();
        assertThat(post.letters).isEmpty();
    }

    @Test
    void what_could_not_be_handed_over_is_told_later() throws Exception {
        published("Kế hoạch một");
        post.answer = new Delivery.NotNow(Delivery.Trouble.UNREACHABLE, "nobody");
        news.tell();
        post.letters.clear();
        post.answer = new Delivery.Accepted();
        news.tell();
        assertThat(post.letters).isEmpty();
        time.passes(Duration.ofMinutes(15));
        news.tell();
        assertThat(post.only().text()).contains("Kế hoạch một");
    }

    @Test
    void an_address_that_takes_no_letter_gets_no_other_and_its_owner_sees_it() throws Exception {
        published("Kế hoạch một");
        post.answer = new Delivery.Refused(Reason.NO_SUCH_ADDRESS, "550 5.1.1");
        news.tell();
        time.passes(Duration.ofDays(3));
        news.tell();
        assertThat(post.letters).hasSize(1);
        assertThat(room.saved().of(READER).get(0).mail()).matches(mail -> mail.get().refused());
        room.saved().tell(search.id(), "other@example.gov.vn", "vi", SERVER, READER);
        assertThat(room.saved().of(READER).get(0).mail()).matches(mail -> !mail.get().refused());
    }

    @Test
    void of_two_servers_one_tells() throws Exception {
        published("Kế hoạch một");
        var other = server(List.of(READER));
        post.meanwhile = other::tell;
        news.tell();
        assertThat(post.letters).hasSize(1);
    }

    @Test
    void of_two_servers_that_saw_it_at_the_same_time_one_takes_it() {
        var seen = room.notices().due(time.now).get(0).notice();
        var next = time.now.plus(Duration.ofMinutes(15));
        assertThat(room.notices().claim(seen, next)).isTrue();
        assertThat(room.notices().claim(seen, next)).isFalse();
    }

    @Test
    void who_is_gone_is_told_nothing() throws Exception {
        published("Kế hoạch một");
        server(List.of()).tell();
        assertThat(post.letters).isEmpty();
    }

    @Test
    void who_wants_no_letters_gets_none() throws Exception {
        published("Kế hoạch một");
        room.saved().tellNoMore(search.id(), READER);
        news.tell();
        assertThat(post.letters).isEmpty();
    }

    @Test
    void a_search_that_is_removed_takes_its_notice_along() throws Exception {
        published("Kế hoạch một");
        room.saved().remove(search.id(), READER);
        news.tell();
        assertThat(post.letters).isEmpty();
        assertThat(room.stored()).endsWith(" 0 0");
    }

    @Test
    void what_is_no_address_is_refused_and_nothing_kept_of_it() {
        for (String bad :
                List.of("binh", "a@b\r\nBcc: c@d", "Bình <b@example.vn>", "b@" + "x".repeat(300))) {
            assertThatThrownBy(() -> room.saved().tell(search.id(), bad, "vi", SERVER, READER))
                    .as(bad)
                    .isInstanceOf(Refusal.class);
        }
        assertThat(room.saved().of(READER).get(0).mail().orElseThrow().to()).isEqualTo(HERE);
    }

    /** Keeps what it is given. */
    private static final class Post implements MailRelay {
        private final List<Mail> letters = new ArrayList<>();
        private Delivery answer = new Delivery.Accepted();
        private Runnable meanwhile = () -> {};

        @Override
        public Delivery send(Mail mail) {
            letters.add(mail);
            meanwhile.run();
            return answer;
        }

        Mail only() {
            assertThat(letters).hasSize(1);
            return letters.get(0);
        }
    }

    private static final class Time implements InstantSource {
        private Instant now = Clock.systemUTC().instant();

        void passes(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
