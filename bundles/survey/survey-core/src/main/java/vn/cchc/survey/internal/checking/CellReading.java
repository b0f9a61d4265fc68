package vn.cchc.survey.internal.checking;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.sheets.SheetCell;
import vn.cchc.survey.CodebookEntry;
import vn.cchc.survey.form.Fault;
import vn.cchc.survey.internal.faults.SheetFault;

/**
 * Turns the cells of one column into answers: Unicode NFC, no blanks around, ticked codes in the
 * order of the codebook. What a spreadsheet has changed beyond recognition is refused, because
 * guessing would invent an answer.
 */
final class CellReading {
    private final CodebookEntry entry;
    private final Map<String, Integer> orderOfCode = new HashMap<>();

    CellReading(CodebookEntry entry) {
        this.entry = entry;
        List<CodebookEntry.Choice> choices = entry.choices();
        for (int i = 0; i < choices.size(); i++) {
            orderOfCode.put(choices.get(i).code(), i);
        }
    }

    /** An answer, or why there is none. Exactly one is present. */
    record Outcome(String answer, Fault fault) {}

    Outcome read(SheetCell cell) {
        return switch (cell.kind()) {
            case TEXT -> text(cell.text());
            case NUMBER -> number(cell.text());
            case DATE -> date(cell.text());
            case FORMULA -> fault(SheetFault.FORMULA);
            case BOOLEAN -> fault(SheetFault.TRUTH_VALUE);
            case ERROR -> fault(SheetFault.ERROR);
        };
    }

    private Outcome text(String text) {
        if (text.length() == 1 && text.charAt(0) > ' ' && text.charAt(0) < 0x7f) {
            return answer(text);
        }
        String clean = text.strip();
        if (clean.indexOf('\r') >= 0) {
            clean = clean.replace("\r\n", "\n").replace('\r', '\n');
        }
        if (clean.chars().anyMatch(c -> c == 0xfffd || (c >= 0x80 && c < 0xa0))) {
            return fault(SheetFault.LOST_LETTERS);
        }
        return answer(inOrder(Normalizer.normalize(clean, Normalizer.Form.NFC)));
    }

    private Outcome number(String digits) {
        if (entry.type().equals("text")) {
            return fault(SheetFault.NUMBER_FOR_TEXT);
        }
        if (entry.type().equals("date")) {
            return fault(SheetFault.NUMBER_FOR_DATE);
        }
        return answer(digits);
    }

    private Outcome date(String day) {
        if (!entry.type().equals("date")) {
            return fault(SheetFault.TURNED_INTO_DATE);
        }
        return day.isEmpty() ? fault(SheetFault.NOT_A_DAY) : answer(day);
    }

    /** Ticked codes in codebook order when all are known; the check names those that are not. */
    private String inOrder(String answer) {
        if (!entry.type().equals("many") || answer.indexOf(' ') < 0) {
            return answer;
        }
        String[] codes = answer.split(" ", -1);
        if (!Arrays.stream(codes).allMatch(orderOfCode::containsKey)) {
            return answer;
        }
        Arrays.sort(codes, Comparator.comparing(orderOfCode::get));
        return String.join(" ", codes);
    }

    private static Outcome answer(String answer) {
        return new Outcome(answer, null);
    }

    private Outcome fault(SheetFault fault) {
        return new Outcome("", Fault.of(entry.column(), fault));
    }
}
