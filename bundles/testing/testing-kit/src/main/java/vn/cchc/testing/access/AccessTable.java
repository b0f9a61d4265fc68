package vn.cchc.testing.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The table {@code access/matrix.txt} of a room: who may do what, call by call, with a thing in
 * every state. How it is written stands in its head.
 */
public final class AccessTable {
    private final Map<String, List<String>> groups = new LinkedHashMap<>();
    private final List<String> states = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    /** A call with what is expected, by asker and in the order of the states. */
    public record Line(Call call, Map<String, List<String>> outcomes) {

        /**
         * Empty where the table does not say.
         *
         * @param state its place in the order of the table
         */
        public Optional<String> expected(String asker, int state) {
            return Optional.ofNullable(outcomes.get(asker))
                    .map(words -> words.get(words.size() == 1 ? 0 : state));
        }
    }

    /** Of the room whose tests run. */
    public static AccessTable read() throws IOException {
        try (var in = AccessTable.class.getResourceAsStream("/access/matrix.txt")) {
            var table = new AccessTable();
            table.read(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines());
            return table;
        }
    }

    private void read(Stream<String> text) {
        var calls = new ArrayList<Call>();
        var outcomes = new LinkedHashMap<String, List<String>>();
        for (String line : text.filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
            if (line.startsWith(" ")) {
                outcome(line.strip(), outcomes);
            } else if (!head(line)) {
                if (!outcomes.isEmpty()) {
                    close(calls, outcomes);
                }
                calls.add(Call.of(line));
            }
        }
        close(calls, outcomes);
    }

    private boolean head(String line) {
        if (line.startsWith("states ")) {
            Stream.of(line.split(" +")).skip(1).forEach(states::add);
            return true;
        }
        if (line.startsWith("group ") || line.startsWith("alias ")) {
            String[] sides = line.split("=", 2);
            groups.put(sides[0].strip().split(" ")[1], people(sides[1]));
            return true;
        }
        return false;
    }

    /** Groups and persons, with commas between; a person is a group of one. */
    private List<String> people(String names) {
        return Stream.of(names.split(","))
                .map(String::strip)
                .flatMap(name -> groups.getOrDefault(name, List.of(name)).stream())
                .toList();
    }

    private void outcome(String line, Map<String, List<String>> outcomes) {
        String[] sides = line.split(" {2,}", 2);
        var words = List.of(sides[1].strip().split(" +"));
        if (words.size() != 1 && words.size() != states.size()) {
            throw new IllegalArgumentException("Not one word a state: " + line);
        }
        for (String person : people(sides[0])) {
            if (outcomes.put(person, words) != null) {
                throw new IllegalArgumentException(person + " has two lines: " + line);
            }
        }
    }

    private void close(List<Call> calls, Map<String, List<String>> outcomes) {
        calls.forEach(call -> lines.add(new Line(call, Map.copyOf(outcomes))));
        calls.clear();
        outcomes.clear();
    }

    public List<Line> lines() {
        return lines;
    }

    public List<String> states() {
        return states;
    }
}
