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
import vn.cchc.survey.internal.faults.SheetFault;

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
            return Optional.of(number(SheetFault.LONG_NUMBER, LONGEST_NUMBER));
        }
        Integer first = rowOfNumber.putIfAbsent(number, row);
        if (first != null) {
            return Optional.of(number(SheetFault.NUMBER_IN_FILE, first));
        }
        return numbersInSet.contains(number)
                ? Optional.of(number(SheetFault.NUMBER_IN_SET))
                : Optional.empty();
    }

    private Fault number(SheetFault fault, Object... words) {
        return Fault.of(codebook.get(numberColumn).column(), fault, words);
    }
}
