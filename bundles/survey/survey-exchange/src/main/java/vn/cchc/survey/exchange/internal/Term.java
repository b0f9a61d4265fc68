package vn.cchc.survey.exchange.internal;

import java.util.List;

/** An expression taken apart, in what XLSForm and SurveyJS have in common. */
sealed interface Term {

    record Text(String text) implements Term {}

    record Number(String digits) implements Term {}

    /** The answer of a question. */
    record Answer(String question) implements Term {}

    /** The answer that a constraint is about. */
    record Itself() implements Term {}

    /**
     * @param operator as in XPath
     */
    record Operation(String operator, Term left, Term right) implements Term {}

    /**
     * @param function as in XPath
     */
    record Call(String function, List<Term> arguments) implements Term {}
}
