package vn.cchc.figures.internal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import vn.cchc.figures.Observation.State;
import vn.cchc.figures.TimePeriod;
import vn.cchc.testing.access.AccessTable;
import vn.cchc.testing.access.Call;
import vn.cchc.testing.access.Routes;

/**
 * Every role, with the agency of a value, another, none or every one, at every door of the room,
 * with a value in every state, over a real port. What is expected stands in {@code
 * access/matrix.txt}. Beside it, whatever the table says: nobody from elsewhere changes a value of
 * the agency, and nobody without right reads a word or a number of what is not public.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {
    private static final Optional<String> AUTHOR = Optional.of(Asker.AUTHOR.name());
    private static final Pattern OFFERED =
            Pattern.compile("(action|href)=\"((?:/api)?/figures(?:/[^\"?]*)?)[\"?]");
    private static final Predicate<String> AN_ACT_OF_A_PAGE =
            call -> call.startsWith("POST /figures");
    private static final Pattern SENT_BY_SCRIPT = Pattern.compile("[\"'`](/api/figures/[^\"'`?]*)");

    private WholeFigures room;
    private AccessTable table;
    private Routes routes;
    private final Map<ValueState, Sample> values = new EnumMap<>(ValueState.class);
    private final Answers answers = new Answers();
    private Trace kept;
    private int cases;

    @BeforeAll
    void open() throws Exception {
        table = AccessTable.read();
        routes = Routes.ofTheRoom();
        room = new WholeFigures(Asker.people());
        var samples = new Sample.Maker(room.flow());
        for (ValueState state : ValueState.values()) {
            values.put(state, samples.in(state));
        }
        room.flow().close(new TimePeriod("2024-Q3"), Asker.AUTHOR.name());
        room.keep();
        kept = Trace.of(room);
    }

    @AfterAll
    void close() throws Exception {
        System.out.println(cases + " cases in the matrix of figures");
        room.close();
    }

    @Test
    void every_door_of_the_room_stands_in_the_table_and_no_other() {
        assertThat(routes.reachedBy(table)).isEqualTo(routes.names());
    }

    @Test
    void every_state_and_every_person_stands_in_the_table() {
        assertThat(table.states())
                .containsExactlyElementsOf(
                        Stream.of(ValueState.values()).map(ValueState::word).toList());
        var everybody = Asker.all().stream().map(Asker::name).toList();
        for (var line : table.lines()) {
            assertThat(line.outcomes().keySet())
                    .as(line.call().toString())
                    .containsExactlyInAnyOrderElementsOf(everybody);
        }
    }

    @Test
    void every_state_of_the_room_is_one_of_the_matrix() {
        var reached =
                values.values().stream()
                        .map(sample -> room.flow().find(sample.newest(), AUTHOR))
                        .map(found -> found.orElseThrow().state())
                        .collect(Collectors.toSet());
        assertThat(reached).containsExactlyInAnyOrder(State.values());
    }

    @Test
    void every_act_and_link_a_page_offers_stands_in_the_table_and_each_act_is_offered()
            throws Exception {
        var offered = new TreeSet<String>();
        for (var page : pages()) {
            for (Asker asker : Asker.all()) {
                for (Sample sample : values.values()) {
                    var answer = answers.to(Question.of(room, page, sample), asker);
                    offered.addAll(offered(answer.text()));
                }
            }
        }
        var known =
                table.lines().stream()
                        .map(line -> line.call().method() + " " + line.call().path())
                        .map(call -> call.replace("{first}", "{id}"))
                        .collect(Collectors.toSet());
        assertThat(known).containsAll(offered);
        assertThat(offered).containsAll(known.stream().filter(AN_ACT_OF_A_PAGE).toList());
    }

    private List<Call> pages() {
        return table.lines().stream()
                .map(AccessTable.Line::call)
                .filter(call -> call.method().equals("GET") && call.path().startsWith("/figures"))
                .map(call -> Call.of("GET " + call.path()))
                .distinct()
                .toList();
    }

    private static Set<String> offered(String page) {
        return OFFERED.matcher(page)
                .results()
                .map(
                        found ->
                                (found.group(1).equals("action") ? "POST " : "GET ")
                                        + general(found.group(2)))
                .collect(Collectors.toSet());
    }

    private static String general(String address) {
        return address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("/[A-Z][A-Z_]+", "/{indicator}");
    }

    @Test
    void what_the_script_of_the_pages_sends_stands_in_the_table() throws Exception {
        var known =
                table.lines().stream().map(line -> line.call().path()).collect(Collectors.toSet());
        try (var in = getClass().getResourceAsStream("/pages/figures-file.js")) {
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var sent =
                    SENT_BY_SCRIPT.matcher(script).results().map(found -> found.group(1)).toList();
            assertThat(sent).isNotEmpty();
            assertThat(known).containsAll(sent);
        }
    }

    /** The graph is everybody's. */
    @Test
    void the_graph_has_no_word_of_what_is_not_public() {
        String graph = room.graph();
        assertThat(graph).contains(ValueState.CORRECTED.publicValue());
        assertThat(read(graph, new Asker("nobody", Optional.empty()))).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> matrix() {
        return table.lines().stream()
                .map(line -> dynamicTest(line.call().toString(), () -> holds(line)));
    }

    private void holds(AccessTable.Line line) throws Exception {
        var wrong = new ArrayList<String>();
        for (ValueState state : states(line.call())) {
            for (Asker asker : Asker.all()) {
                cases++;
                String expected = line.expected(asker.name(), state.ordinal()).orElseThrow();
                faults(line.call(), asker, values.get(state), expected).stream()
                        .map(fault -> asker + ", " + state.word() + ": " + fault)
                        .forEach(wrong::add);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<ValueState> states(Call call) {
        return call.asksForWords() || aboutAValue(call)
                ? List.of(ValueState.values())
                : List.of(ValueState.APPROVED);
    }

    private static boolean aboutAValue(Call call) {
        return call.names("id", "first", "indicator", "time", "rows", "mixed-rows");
    }

    private List<String> faults(Call call, Asker asker, Sample sample, String expected)
            throws Exception {
        var question = Question.of(room, call, sample);

        var answer = answers.to(question, asker);

        var now = kept.now(room);
        var faults = new ArrayList<>(kept.faults(now, asker));
        String outcome = question.outcome(answer);
        if (!outcome.equals(expected)) {
            faults.add("expected " + expected + ", was " + outcome);
        }
        boolean act = aboutAValue(call) && !question.onlyReads() && outcome.equals("done");
        if (act && now == kept) {
            faults.add("done, and nothing was written");
        }
        if (now != kept && (question.onlyReads() || answer.status() >= 400)) {
            faults.add("nothing was to be written, and something was");
        }
        faults.addAll(read(answer.text(), asker));
        if (now != kept) {
            room.restore();
        }
        return faults;
    }

    private static List<String> read(String text, Asker asker) {
        var faults = new ArrayList<String>();
        for (Secret secret : Secret.values()) {
            if (!asker.mayRead(secret) && secret.standsIn(text)) {
                faults.add("was read: " + secret);
            }
        }
        if (!asker.looksInside() && text.contains(Secret.INSIDE)) {
            faults.add("who entered and decided was read");
        }
        return faults;
    }
}
