package vn.cchc.edition.internal.faults;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.cchc.model.FaultKind;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;

/** Gathers the problems of one examination. Each is listed once, by file and line. */
public final class Problems {
    private static final Pattern PLACE = Pattern.compile("(.*):([0-9]{1,9})");

    private final Set<Problem> found = new LinkedHashSet<>();
    private final Map<Problem, List<String>> words = new HashMap<>();

    public void add(FaultKind fault, String where, Object... words) {
        Problem problem = fault.at(where, words);
        if (found.add(problem)) {
            this.words.put(problem, Arrays.stream(words).map(Problems::inEnglish).toList());
        }
    }

    private static String inEnglish(Object word) {
        return word instanceof LanguageText text ? text.en() : String.valueOf(word);
    }

    /** The words a problem was told with; none when another reader told it. */
    public List<String> words(Problem problem) {
        return words.getOrDefault(problem, List.of());
    }

    /**
     * Adds the problems of a second reader, except in lines with which something is wrong already:
     * it says there what was said, or what follows from it.
     */
    public void addElsewhere(Iterable<Problem> problems) {
        Set<String> told = found.stream().map(Problem::where).collect(Collectors.toSet());
        for (var problem : problems) {
            if (!told.contains(problem.where())) {
                found.add(problem);
            }
        }
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** How many so far: lets a caller see whether a step found something. */
    public int count() {
        return found.size();
    }

    /** In order of file, line and code. */
    public List<Problem> list() {
        var list = new ArrayList<>(found);
        list.sort(
                Comparator.comparing((Problem p) -> file(p.where()))
                        .thenComparing(p -> line(p.where()))
                        .thenComparing(Problem::code));
        return list;
    }

    private static String file(String where) {
        Matcher place = PLACE.matcher(where);
        return place.matches() ? place.group(1) : where;
    }

    private static int line(String where) {
        Matcher place = PLACE.matcher(where);
        return place.matches() ? Integer.parseInt(place.group(2)) : 0;
    }
}
