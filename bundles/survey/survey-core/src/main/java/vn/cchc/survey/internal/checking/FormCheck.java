package vn.cchc.survey.internal.checking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.edition.Edition;
import vn.cchc.registry.Registry;
import vn.cchc.sheets.SheetCell;
import vn.cchc.sheets.SheetRow;
import vn.cchc.survey.CodebookEntry;
import vn.cchc.survey.form.Fault;
import vn.cchc.survey.form.FormDefinition;
import vn.cchc.survey.form.FormSession;

/** Checks one row after the other: its cells, the rules of the form, its place and its number. */
final class FormCheck {
    /** As wide as its database column. */
    private static final int LONGEST_NUMBER = 100;

    private final List<CodebookEntry> codebook;
    private final List<CellReading> readings;
    private final FormSession session;
    private final Places places;
    private final int numberColumn;
    private final Set<String> numbersInSet;
    private final Map<String, Integer> rowOfNumber = new HashMap<>();

    FormCheck(Edition edition, FormDefinition form, Registry registry, Set<String> numbersInSet) {
        this.codebook = form.codebook();
        this.readings = codebook.stream().map(CellReading::new).toList();
        this.session = form.session();
        this.places = new Places(registry, edition, codebook);
        this.numberColumn =
                codebook.stream()
                        .map(CodebookEntry::column)
                        .toList()
                        .indexOf(edition.shareOfAnswers().orElseThrow().formNumber());
        this.numbersInSet = numbersInSet;
    }

    /**
     * What is wrong with a row.
     *
     * @param form receives the answers in codebook order, empty for none
     */
    List<Fault> check(SheetRow row, Heading heading, String[] form) {
        var faults = new ArrayList<Fault>();
        var wrong = new BitSet();
        read(row, heading, form, faults, wrong);
        faults.addAll(session.check(form, wrong));
        if (faults.isEmpty()) {
            faults.addAll(places.check(form));
        }
        number(form[numberColumn], row.number()).ifPresent(faults::add);
        return faults;
    }

    private void read(
            SheetRow row, Heading heading, String[] form, List<Fault> faults, BitSet wrong) {
        int[] columnOfCell = heading.columnOfCell();
        int cells = Math.min(columnOfCell.length, row.cells().size());
        java.util.Arrays.fill(form, "");
        for (int i = 0; i < cells; i++) {
            SheetCell cell = row.cells().get(i);
            if (cell == SheetCell.BLANK) {
                continue;
            }
            int column = columnOfCell[i];
            var outcome = readings.get(column).read(cell);
            if (outcome.fault() == null) {
                form[column] = outcome.answer();
            } else {
                faults.add(outcome.fault());
                wrong.set(column);
            }
        }
    }

    private Optional<Fault> number(String number, int row) {
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (number.length() > LONGEST_NUMBER) {
            return Optional.of(
                    new Fault(
                            codebook.get(numberColumn).column(),
                            "SUR-230",
                            "The form number has more than " + LONGEST_NUMBER + " characters.",
                            "Use a shorter number."));
        }
        Integer first = rowOfNumber.putIfAbsent(number, row);
        if (first != null) {
            return Optional.of(
                    twice("SUR-217", "The same form number stands in row " + first + "."));
        }
        return numbersInSet.contains(number)
                ? Optional.of(twice("SUR-218", "The set already has a form with this number."))
                : Optional.empty();
    }

    private Fault twice(String code, String what) {
        return new Fault(
                codebook.get(numberColumn).column(),
                code,
                what,
                "Leave one of the two out, or correct the number from the paper form.");
    }
}
