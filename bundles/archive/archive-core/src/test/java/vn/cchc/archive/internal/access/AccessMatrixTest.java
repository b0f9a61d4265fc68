package vn.cchc.archive.internal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.archive.Document;
import vn.cchc.archive.internal.WholeArchive;
import vn.cchc.archive.internal.search.SavedSearch;
import vn.cchc.testing.ClamServer;
import vn.cchc.testing.access.AccessTable;
import vn.cchc.testing.access.Call;
import vn.cchc.testing.access.Routes;

/**
 * Every role, with the agency of a document or another, at every door of the archive, with a
 * document in every state, over a real port. What is expected stands in {@code access/matrix.txt}.
 * Beside it, whatever the table says: nobody from elsewhere changes anything of the agency or reads
 * a word of what is not public.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {
    private static final Pattern LINK =
            Pattern.compile("(?:action|href)=\"(/documents/[^\"?]+|/api/archive/[^\"?]+)");

    private WholeArchive room;
    private ClamServer scanner;
    private Sample.Maker samples;
    private AccessTable table;
    private Routes routes;
    private String neighbour;
    private String foreignUpload;
    private String foreignSearch;
    private final Map<DocumentState, Sample> current = new EnumMap<>(DocumentState.class);
    private int cases;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        table = AccessTable.read();
        routes = Routes.ofTheRoom();
        room = new WholeArchive(folder, Asker.people());
        scanner = ClamServer.start();
        room.openQuarantine(scanner.socket());
        samples = new Sample.Maker(room);
        neighbour = samples.neighbour();
        foreignUpload = room.uploads().begin(1, "a.txt", WholeArchive.SENDER).id();
        foreignSearch = UUID.randomUUID().toString();
        room.searches()
                .keep(
                        new SavedSearch(
                                foreignSearch,
                                WholeArchive.SENDER.name(),
                                WholeArchive.SECRET,
                                "q=" + WholeArchive.SECRET,
                                Instant.EPOCH));
    }

    @AfterAll
    void close() throws Exception {
        System.out.println(cases + " cases in the matrix of the archive");
        room.close();
        scanner.close();
    }

    @Test
    void every_door_of_the_room_stands_in_the_table_and_no_other() {
        assertThat(routes.reachedBy(table)).isEqualTo(routes.names());
    }

    @Test
    void every_state_and_every_person_stands_in_the_table() {
        assertThat(table.states())
                .containsExactlyElementsOf(
                        Stream.of(DocumentState.values()).map(DocumentState::word).toList());
        var everybody = Asker.all().stream().map(Asker::name).toList();
        for (var line : table.lines()) {
            assertThat(everybody).as(line.call().toString()).containsAll(line.outcomes().keySet());
            if (!line.call().asksForWords()) {
                assertThat(line.outcomes().keySet())
                        .as(line.call().toString())
                        .containsAll(everybody);
            }
        }
    }

    /** What an act of a page is called stands in no annotation, so the pages are asked. */
    @Test
    void every_act_and_link_a_page_offers_stands_in_the_table() throws Exception {
        var calls = table.lines().stream().map(line -> line.call().path()).toList();
        for (DocumentState state : DocumentState.values()) {
            var sample = samples.in(state);
            for (Asker asker : Asker.all()) {
                var page = new Question(room, Call.of("GET /documents/{id}")).about(sample);
                offered(page.by(asker).ask(asker).body(), sample)
                        .forEach(link -> assertThat(calls).as(state + " " + asker).contains(link));
            }
        }
    }

    private Set<String> offered(String page, Sample sample) {
        return LINK.matcher(page)
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.contains(neighbour))
                .map(link -> link.replace(sample.id(), "{id}"))
                .map(link -> link.replaceAll("/contents/\\{id}/[0-9]+$", "/contents/{id}/1"))
                .collect(Collectors.toSet());
    }

    @TestFactory
    Stream<DynamicTest> matrix() {
        return table.lines().stream()
                .map(line -> dynamicTest(line.call().toString(), () -> holds(line)));
    }

    private void holds(AccessTable.Line line) throws Exception {
        var wrong = new ArrayList<String>();
        for (DocumentState state : states(line.call())) {
            var sample = sample(line.call(), state);
            for (Asker asker : Asker.all()) {
                var expected = line.expected(asker.name(), state.ordinal());
                if (expected.isPresent()) {
                    cases++;
                    Document before = document(sample);
                    faults(line.call(), asker, sample, expected.get()).stream()
                            .map(fault -> asker + ", " + state + ": " + fault)
                            .forEach(wrong::add);
                    if (!document(sample).equals(before)) {
                        current.remove(state);
                        sample = sample(line.call(), state);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** One of before where that is the same to the call. */
    private Sample sample(Call call, DocumentState state) {
        if (call.names("before")) {
            current.remove(state);
        }
        return current.computeIfAbsent(state, samples::in);
    }

    private static List<DocumentState> states(Call call) {
        return call.asksForWords() || call.names("id", "word", "before", "newest")
                ? List.of(DocumentState.values())
                : List.of(DocumentState.PUBLIC);
    }

    private Document document(Sample sample) {
        return room.documents().find(sample.id()).orElseThrow();
    }

    private List<String> faults(Call call, Asker asker, Sample sample, String expected)
            throws Exception {
        var question =
                new Question(room, call)
                        .about(sample)
                        .with("neighbour", neighbour)
                        .with("foreign-upload", foreignUpload)
                        .with("foreign-search", foreignSearch)
                        .by(asker);
        String stored = room.stored();
        long revision = room.archive().revision();

        var answer = question.ask(asker);

        var faults = new ArrayList<String>();
        String outcome = question.outcome(answer);
        if (!outcome.equals(expected)) {
            faults.add("expected " + expected + ", was " + outcome);
        }
        if (answer.statusCode() >= 400 && !room.stored().equals(stored)) {
            faults.add("refused, and written all the same");
        }
        if (!asker.worksForTheAgency() && writtenOfTheAgency(revision)) {
            faults.add("something of the agency was written");
        }
        if (!asker.looksInside() && answer.body().contains(WholeArchive.SECRET)) {
            faults.add("something that is not public was read");
        }
        question.tidy(asker);
        return faults;
    }

    private boolean writtenOfTheAgency(long before) {
        return room.documents().changes(before, 1000).stream()
                .map(change -> room.documents().find(change.document()).orElseThrow())
                .anyMatch(document -> document.agency().equals(WholeArchive.HANOI));
    }
}
