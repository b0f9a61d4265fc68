package vn.cchc.survey.exchange.internal;

import java.util.stream.Collectors;
import vn.cchc.survey.exchange.internal.Term.Answer;
import vn.cchc.survey.exchange.internal.Term.Call;
import vn.cchc.survey.exchange.internal.Term.Itself;
import vn.cchc.survey.exchange.internal.Term.Operation;
import vn.cchc.survey.exchange.internal.Term.Text;

/** How an expression is written. */
enum Dialect {
    XLSFORM {
        @Override
        String answer(String question) {
            return "${" + question + "}";
        }

        @Override
        String operation(Operation operation, String self) {
            return plain(operation, operation.operator(), self);
        }

        @Override
        String call(Call call, String self) {
            return call.function() + "(" + arguments(call, self) + ")";
        }
    },
    SURVEYJS {
        @Override
        String answer(String question) {
            return "{" + question + "}";
        }

        @Override
        String operation(Operation operation, String self) {
            if (operation.right().equals(new Text(""))) {
                String word = operation.operator().equals("=") ? " empty" : " notempty";
                return write(operation.left(), self) + word;
            }
            String operator =
                    switch (operation.operator()) {
                        case "div" -> "/";
                        case "mod" -> "%";
                        default -> operation.operator();
                    };
            return plain(operation, operator, self);
        }

        @Override
        String call(Call call, String self) {
            return switch (call.function()) {
                case "selected" ->
                        write(call.arguments().get(0), self)
                                + " contains "
                                + write(call.arguments().get(1), self);
                case "not" -> "!(" + arguments(call, self) + ")";
                case "true", "false" -> call.function();
                case "if" -> "iif(" + arguments(call, self) + ")";
                default -> call.function() + "(" + arguments(call, self) + ")";
            };
        }
    };

    abstract String answer(String question);

    abstract String operation(Operation operation, String self);

    abstract String call(Call call, String self);

    /**
     * The expression in this dialect.
     *
     * @param self how the answer is written that a constraint is about
     */
    String write(Term term, String self) {
        if (term instanceof Text text) {
            return text.text().contains("'") ? '"' + text.text() + '"' : "'" + text.text() + "'";
        }
        if (term instanceof Term.Number number) {
            return number.digits();
        }
        if (term instanceof Answer answer) {
            return answer(answer.question());
        }
        if (term instanceof Itself) {
            return self;
        }
        return term instanceof Operation operation
                ? operation(operation, self)
                : call((Call) term, self);
    }

    String plain(Operation operation, String operator, String self) {
        return bracketed(operation.left(), self)
                + " "
                + operator
                + " "
                + bracketed(operation.right(), self);
    }

    private String bracketed(Term term, String self) {
        String written = write(term, self);
        return term instanceof Operation ? "(" + written + ")" : written;
    }

    String arguments(Call call, String self) {
        return call.arguments().stream()
                .map(argument -> write(argument, self))
                .collect(Collectors.joining(", "));
    }
}
