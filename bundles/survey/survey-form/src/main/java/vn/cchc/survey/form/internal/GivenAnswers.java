package vn.cchc.survey.form.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.cchc.survey.form.Fault;
import vn.cchc.survey.form.Interview;

/**
 * What somebody sent as answers, believed only as far as the form knows it: by path what can be
 * read, what cannot with its fault, and how many turns the repeats have.
 */
final class GivenAnswers {
    /** Kept of what cannot be read: enough to see it again. */
    private static final int LONGEST_TYPED = 10_000;

    private static final int MOST_UNKNOWN = 100;

    private final FormParts parts;
    private final Map<String, String> readable = new LinkedHashMap<>();
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Map<String, Fault> faults = new LinkedHashMap<>();
    private final Map<String, Integer> turns = new TreeMap<>();
    private final Map<String, Integer> highest = new TreeMap<>();
    private final List<String> unknown = new ArrayList<>();

    private GivenAnswers(FormParts parts) {
        this.parts = parts;
    }

    static GivenAnswers of(FormParts parts, Map<String, String> answers) {
        var given = new GivenAnswers(parts);
        answers.forEach(given::take);
        return given;
    }

    private void take(String path, String text) {
        Optional<Item> item = parts.at(path);
        String answer = clean(text);
        if (item.filter(i -> i.kind().answered()).isPresent()) {
            highest(path);
            answer(path, parts.column(item.get()), answer);
        } else if (item.filter(i -> i.kind() == Kind.REPEAT).isPresent()
                && answer.matches("[0-9]{1,3}")) {
            highest(path);
            turns.put(path, Math.min(Integer.parseInt(answer), Interview.MOST_TURNS));
        } else if (unknown.size() < MOST_UNKNOWN) {
            unknown.add(brief(String.valueOf(path)));
        }
    }

    /** The turns a path goes through. */
    private void highest(String path) {
        for (int end = path.indexOf(']'); end >= 0; end = path.indexOf(']', end + 1)) {
            int start = path.lastIndexOf('[', end);
            int turn = Integer.parseInt(path.substring(start + 1, end));
            highest.merge(path.substring(0, start), turn, Math::max);
        }
    }

    private void answer(String path, Column column, String answer) {
        Optional<Fault> fault = answer.isEmpty() ? Optional.empty() : CellCheck.of(column, answer);
        if (fault.isPresent()) {
            unreadable(path, answer, fault.get());
        } else {
            readable.put(path, column.kind() == Kind.MANY ? inOrder(column, answer) : answer);
        }
    }

    private void unreadable(String path, String answer, Fault fault) {
        typed.put(path, answer.substring(0, Math.min(answer.length(), LONGEST_TYPED)));
        faults.put(path, fault);
        readable.put(path, "");
    }

    /** Somebody's answer that brings the rules of the form down is as good as unreadable. */
    void refuse(String path) {
        Column column = parts.column(parts.at(path).orElseThrow());
        unreadable(path, readable.get(path), Faults.notDecided(column));
    }

    /** The same person's answers, as if only these had been given. */
    GivenAnswers only(List<String> paths) {
        var fewer = new GivenAnswers(parts);
        paths.forEach(path -> fewer.take(path, readable.get(path)));
        fewer.turns.putAll(turns);
        return fewer;
    }

    private String inOrder(Column column, String answer) {
        List<String> codes = Arrays.asList(answer.split(" "));
        return parts.codes(column.path()).stream()
                .filter(codes::contains)
                .collect(Collectors.joining(" "));
    }

    /** As it is stored: in NFC, with line feeds, without blanks around it. */
    private static String clean(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n").strip();
    }

    private static String brief(String path) {
        return path.length() <= 80 ? path : path.substring(0, 80) + "…";
    }

    /** What may be put into the form, by path; empty for a question left blank. */
    Map<String, String> readable() {
        return readable;
    }

    Optional<String> typed(String path) {
        return Optional.ofNullable(typed.get(path));
    }

    Optional<Fault> fault(String path) {
        return Optional.ofNullable(faults.get(path));
    }

    /** How many turns an open repeat has: as said, or as answered, at least one. */
    int turns(String repeat) {
        return turns.getOrDefault(repeat, Math.max(1, highest.getOrDefault(repeat, 0)));
    }

    List<String> unknown() {
        return unknown;
    }
}
