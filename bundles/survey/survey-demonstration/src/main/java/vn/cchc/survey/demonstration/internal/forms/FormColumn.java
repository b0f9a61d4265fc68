package vn.cchc.survey.demonstration.internal.forms;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.IntFunction;

/**
 * A column of the forms.
 *
 * @param answerOfForm empty text for a blank
 */
record FormColumn(String name, IntFunction<String> answerOfForm) {

    /**
     * @param answers by form 0 for a blank, else the place of the code in the list, from 1
     */
    static FormColumn one(String name, byte[] answers, List<String> codes) {
        return new FormColumn(name, form -> answers[form] == 0 ? "" : codes.get(answers[form] - 1));
    }

    /**
     * @param ticks by code and form
     */
    static FormColumn many(String name, boolean[][] ticks, List<String> codes) {
        return new FormColumn(
                name,
                form -> {
                    var joined = new StringJoiner(" ");
                    for (int code = 0; code < ticks.length; code++) {
                        if (ticks[code][form]) {
                            joined.add(codes.get(code));
                        }
                    }
                    return joined.toString();
                });
    }
}
