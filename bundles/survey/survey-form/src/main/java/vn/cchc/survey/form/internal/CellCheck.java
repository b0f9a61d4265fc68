package vn.cchc.survey.form.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.cchc.survey.form.Fault;

/** Looks at one answer alone: is it of the question's type, and is a code in the list? */
final class CellCheck {
    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,8}");
    private static final Pattern DECIMAL =
            Pattern.compile("-?(?:0|[1-9][0-9]{0,14})(?:\\.[0-9]{1,15})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** Far beyond what a line of the form can hold. */
    private static final int LONGEST_TEXT = 2_000;

    private CellCheck() {}

    /** Empty when the answer can stand in the column. */
    static Optional<Fault> of(Column column, String answer) {
        return switch (column.kind()) {
            case ONE -> one(column, answer);
            case MANY -> many(column, answer);
            case INTEGER -> must(INTEGER.matcher(answer).matches(), column, AnswerFault.INTEGER);
            case DECIMAL -> must(DECIMAL.matcher(answer).matches(), column, AnswerFault.DECIMAL);
            case DATE -> must(isDate(answer), column, AnswerFault.DATE);
            default -> text(column, answer);
        };
    }

    private static Optional<Fault> must(
            boolean holds, Column column, AnswerFault fault, Object... words) {
        return holds ? Optional.empty() : Optional.of(Fault.of(column.name(), fault, words));
    }

    private static Optional<Fault> one(Column column, String answer) {
        return column.codes().contains(answer)
                ? Optional.empty()
                : unknown(column, answer, AnswerFault.CODE);
    }

    private static Optional<Fault> many(Column column, String answer) {
        String[] codes = answer.split(" ", -1);
        for (String code : codes) {
            if (!column.codes().contains(code)) {
                return unknown(column, code, AnswerFault.ONE_OF_CODES);
            }
        }
        return must(
                new HashSet<>(Arrays.asList(codes)).size() == codes.length,
                column,
                AnswerFault.TICKED_TWICE);
    }

    private static Optional<Fault> unknown(Column column, String code, AnswerFault fault) {
        String codes = String.join(", ", column.codes().stream().sorted().toList());
        return must(false, column, fault, brief(code), codes);
    }

    private static Optional<Fault> text(Column column, String answer) {
        return answer.length() > LONGEST_TEXT
                ? must(false, column, AnswerFault.LONG_TEXT, answer.length(), LONGEST_TEXT)
                : must(answer.chars().noneMatch(CellCheck::unseen), column, AnswerFault.UNSEEN);
    }

    /**
     * Controls but line feed and tab, blanks without width, marks of direction: two form numbers
     * could look the same and be different.
     */
    private static boolean unseen(int c) {
        return (c < ' ' && c != '\n' && c != '\t')
                || c == 0x7f
                || Character.getType(c) == Character.FORMAT;
    }

    private static boolean isDate(String answer) {
        if (!DATE.matcher(answer).matches()) {
            return false;
        }
        try {
            LocalDate.parse(answer);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static String brief(String answer) {
        return answer.length() <= 20 ? answer : answer.substring(0, 20) + "…";
    }
}
