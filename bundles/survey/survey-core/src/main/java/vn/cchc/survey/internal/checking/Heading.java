package vn.cchc.survey.internal.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.model.Problem;
import vn.cchc.model.Verdict;
import vn.cchc.survey.CodebookEntry;

/**
 * Which cell of a row belongs to which column of the codebook. The heading must name every column
 * once and no other, in any order.
 *
 * @param columnOfCell for every cell the index of its codebook column
 */
record Heading(int[] columnOfCell) {
    private static final int LONGEST = 80;

    static Verdict<Heading> match(String file, List<String> names, List<CodebookEntry> codebook) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < codebook.size(); i++) {
            columns.put(codebook.get(i).column(), i);
        }
        List<String> written = withoutTail(names);
        var problems = new ArrayList<Problem>();
        Set<String> seen = new LinkedHashSet<>();
        int[] columnOfCell = new int[written.size()];
        for (int cell = 0; cell < written.size(); cell++) {
            String name = written.get(cell).strip();
            if (!columns.containsKey(name)) {
                problems.add(unknown(file, cell, name));
            } else if (!seen.add(name)) {
                problems.add(
                        problem(
                                "SUR-205",
                                file,
                                "The column " + name + " is there twice.",
                                "Delete one of the two."));
            } else {
                columnOfCell[cell] = columns.get(name);
            }
        }
        missing(codebook, seen)
                .forEach(
                        name ->
                                problems.add(
                                        problem(
                                                "SUR-206",
                                                file,
                                                "The column " + name + " is missing.",
                                                "Add it; leave its cells blank if nobody answered.")));
        return problems.isEmpty()
                ? Verdict.accepted(new Heading(columnOfCell))
                : Verdict.refused(problems);
    }

    /** Spreadsheet programs leave blank cells behind the last name. */
    private static List<String> withoutTail(List<String> names) {
        int end = names.size();
        while (end > 0 && names.get(end - 1).isBlank()) {
            end--;
        }
        return names.subList(0, end);
    }

    private static Set<String> missing(List<CodebookEntry> codebook, Set<String> seen) {
        return codebook.stream()
                .map(CodebookEntry::column)
                .filter(name -> !seen.contains(name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Problem unknown(String file, int cell, String name) {
        if (name.isEmpty()) {
            return problem(
                    "SUR-204",
                    file,
                    "Column " + (cell + 1) + " has no name.",
                    "Use the import template of the edition.");
        }
        String brief = name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name;
        return problem(
                "SUR-204",
                file,
                "The column " + brief + " is not in the codebook.",
                "Compare with the import template of the edition, letter by letter.");
    }

    private static Problem problem(String code, String file, String what, String remedy) {
        return new Problem(code, file + " row 1", what, remedy);
    }
}
