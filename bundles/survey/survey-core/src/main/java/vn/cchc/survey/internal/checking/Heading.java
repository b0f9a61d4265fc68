package vn.cchc.survey.internal.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;
import vn.cchc.model.Verdict;
import vn.cchc.survey.CodebookEntry;
import vn.cchc.survey.internal.faults.Place;
import vn.cchc.survey.internal.faults.SheetFault;

/**
 * Which cell of a row belongs to which column of the codebook. The heading must name every column
 * once and no other, in any order.
 *
 * @param columnOfCell for every cell the index of its codebook column
 */
record Heading(int[] columnOfCell) {
    private static final int LONGEST = 80;

    /** So many columns are told by name. */
    private static final int LISTED = 5;

    static Verdict<Heading> match(String file, List<String> names, List<CodebookEntry> codebook) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < codebook.size(); i++) {
            columns.put(codebook.get(i).column(), i);
        }
        LanguageText where = Place.row(file, 1);
        List<String> written = withoutTail(names);
        var problems = new ArrayList<Problem>();
        var unknown = new ArrayList<Problem>();
        Set<String> seen = new LinkedHashSet<>();
        int[] columnOfCell = new int[written.size()];
        for (int cell = 0; cell < written.size(); cell++) {
            String name = written.get(cell).strip();
            if (!columns.containsKey(name)) {
                unknown.add(unknown(where, cell, name));
            } else if (!seen.add(name)) {
                problems.add(SheetFault.COLUMN_TWICE.at(where, name));
            } else {
                columnOfCell[cell] = columns.get(name);
            }
        }
        problems.addAll(0, unknown(where, unknown, written, columns.keySet()));
        missing(where, codebook, seen).ifPresent(problems::add);
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

    /** One problem for all of them: somebody who took another file is not told each by name. */
    private static Optional<Problem> missing(
            LanguageText where, List<CodebookEntry> codebook, Set<String> seen) {
        List<String> missing =
                codebook.stream()
                        .map(CodebookEntry::column)
                        .filter(name -> !seen.contains(name))
                        .toList();
        if (missing.size() <= 1) {
            return missing.stream()
                    .map(name -> SheetFault.MISSING_COLUMN.at(where, name))
                    .findFirst();
        }
        return Optional.of(
                SheetFault.MISSING_COLUMNS.at(
                        where, missing.size(), codebook.size(), first(missing)));
    }

    private static LanguageText first(List<String> names) {
        String listed = String.join(", ", names.subList(0, Math.min(LISTED, names.size())));
        int more = names.size() - LISTED;
        return more <= 0
                ? new LanguageText(listed, listed)
                : new LanguageText(
                        listed + " và " + more + " cột khác", listed + " and " + more + " more");
    }

    /** Each of a few; many in one problem: then it is another file. */
    private static List<Problem> unknown(
            LanguageText where, List<Problem> each, List<String> written, Set<String> known) {
        if (each.size() <= LISTED) {
            return each;
        }
        List<String> names =
                written.stream().map(String::strip).filter(n -> !known.contains(n)).toList();
        return List.of(
                SheetFault.UNKNOWN_COLUMNS.at(
                        where, names.size(), first(names.stream().map(Heading::brief).toList())));
    }

    private static String brief(String name) {
        String brief = name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name;
        return brief.isEmpty() ? "\"\"" : brief;
    }

    private static Problem unknown(LanguageText where, int cell, String name) {
        return name.isEmpty()
                ? SheetFault.NAMELESS_COLUMN.at(where, cell + 1)
                : SheetFault.UNKNOWN_COLUMN.at(where, brief(name));
    }
}
