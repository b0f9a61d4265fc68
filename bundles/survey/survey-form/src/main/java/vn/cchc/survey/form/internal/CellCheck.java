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
            case INTEGER ->
                    must(
                            INTEGER.matcher(answer).matches(),
                            column,
                            "SUR-133",
                            "The answer is not a whole number.",
                            "Write digits only, up to nine, without thousands separators or leading"
                                    + " zeros.");
            case DECIMAL ->
                    must(
                            DECIMAL.matcher(answer).matches(),
                            column,
                            "SUR-134",
                            "The answer is not a decimal number.",
                            "Write digits with a point before the decimals, without thousands"
                                    + " separators.");
            case DATE ->
                    must(
                            isDate(answer),
                            column,
                            "SUR-135",
                            "The answer is not a date.",
                            "Write year-month-day, for example 2024-09-30.");
            default -> text(column, answer);
        };
    }

    private static Optional<Fault> must(
            boolean holds, Column column, String code, String what, String remedy) {
        return holds ? Optional.empty() : Optional.of(new Fault(column.name(), code, what, remedy));
    }

    private static Optional<Fault> one(Column column, String answer) {
        return must(
                column.codes().contains(answer),
                column,
                "SUR-132",
                "'" + brief(answer) + "' is not a code of this question.",
                codes(column));
    }

    private static Optional<Fault> many(Column column, String answer) {
        String[] codes = answer.split(" ", -1);
        for (String code : codes) {
            if (!column.codes().contains(code)) {
                return must(
                        false,
                        column,
                        "SUR-132",
                        "'" + brief(code) + "' is not a code of this question.",
                        codes(column) + " Several are separated by one space.");
            }
        }
        return must(
                new HashSet<>(Arrays.asList(codes)).size() == codes.length,
                column,
                "SUR-136",
                "A code is ticked twice.",
                "Write every code once.");
    }

    private static Optional<Fault> text(Column column, String answer) {
        if (answer.length() > LONGEST_TEXT) {
            return must(
                    false,
                    column,
                    "SUR-141",
                    "The answer has " + answer.length() + " characters.",
                    "Shorten it to " + LONGEST_TEXT + "; a whole page pasted by mistake?");
        }
        return must(
                answer.chars().noneMatch(CellCheck::unseen),
                column,
                "SUR-140",
                "The answer holds a character that cannot be seen, or that turns the writing round.",
                "Type the answer again; it usually comes from pasting.");
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

    private static String codes(Column column) {
        return "Codes are " + String.join(", ", column.codes().stream().sorted().toList()) + ".";
    }

    private static String brief(String answer) {
        return answer.length() <= 20 ? answer : answer.substring(0, 20) + "…";
    }
}
