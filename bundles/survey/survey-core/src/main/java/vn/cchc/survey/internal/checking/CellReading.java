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
            case FORMULA ->
                    fault(
                            "SUR-214",
                            "The cell holds a formula.",
                            "Copy it and paste it as a value.");
            case BOOLEAN ->
                    fault(
                            "SUR-226",
                            "The cell holds a truth value.",
                            "Set the cell to text and type the code.");
            case ERROR -> fault("SUR-225", "The cell holds an error.", "Type the answer again.");
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
            return fault(
                    "SUR-229",
                    "Letters of the answer were lost when the file was converted.",
                    "Convert the original file to Unicode again.");
        }
        return answer(inOrder(Normalizer.normalize(clean, Normalizer.Form.NFC)));
    }

    private Outcome number(String digits) {
        if (entry.type().equals("text")) {
            return fault(
                    "SUR-215",
                    "The cell holds a number where a text belongs; leading zeros may be lost.",
                    "Set the column to text and type the answer again.");
        }
        if (entry.type().equals("date")) {
            return fault(
                    "SUR-216",
                    "The cell holds a bare number where a date belongs.",
                    "Set the column to text and type year-month-day.");
        }
        return answer(digits);
    }

    private Outcome date(String day) {
        if (!entry.type().equals("date")) {
            return fault(
                    "SUR-216",
                    "The spreadsheet program has turned the answer into a date.",
                    "Set the column to text and type the answer again.");
        }
        return day.isEmpty()
                ? fault(
                        "SUR-216",
                        "The cell holds a point in time and not a day after February 1900.",
                        "Set the column to text and type year-month-day.")
                : answer(day);
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

    private Outcome fault(String code, String what, String remedy) {
        return new Outcome("", new Fault(entry.column(), code, what, remedy));
    }
}
