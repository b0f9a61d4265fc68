package vn.cchc.portal.internal.plans;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.cchc.edition.PlanParty;
import vn.cchc.edition.Quarter;
import vn.cchc.edition.QuarterSpan;
import vn.cchc.web.PageLanguage;

/** Quarters and parties in the words of a page. */
record PlanWords(PageLanguage in) {
    private static final List<String> NUMERALS = List.of("I", "II", "III", "IV");

    /** {@code III}, and with its year when that is not the year of the plan. */
    static String column(Quarter quarter, String year) {
        String numeral = NUMERALS.get(quarter.number() - 1);
        return year.equals(Integer.toString(quarter.year()))
                ? numeral
                : numeral + "/" + quarter.year();
    }

    /** {@code Quý III – IV/2026}. */
    String span(QuarterSpan span) {
        String last = column(span.to(), "");
        String words =
                span.from().equals(span.to())
                        ? last
                        : column(span.from(), Integer.toString(span.to().year())) + " – " + last;
        return in.say("Quý ", "Quarter ") + words;
    }

    String names(Collection<PlanParty> parties) {
        return parties.stream()
                .map(party -> in.say(party.name()))
                .collect(Collectors.joining("; "));
    }
}
