package vn.cchc.edition.internal.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.cchc.edition.Quarter;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.LanguageText;

/** Quarters as statements, each told once. */
final class QuarterStatements {
    private static final List<String> NUMERALS = List.of("I", "II", "III", "IV");

    private final Sentences out;
    private final Set<Quarter> told = new HashSet<>();

    QuarterStatements(Sentences out) {
        this.out = out;
    }

    /** Tells a quarter; the answer is its address. */
    String tell(Quarter quarter) {
        String iri = Vocabulary.ID + "quarter/" + quarter.year() + "/" + quarter.number();
        if (told.add(quarter)) {
            String numeral = NUMERALS.get(quarter.number() - 1);
            out.type(iri, Vocabulary.DEF + "Quarter");
            out.type(iri, Vocabulary.TIME + "ProperInterval");
            out.type(iri, Vocabulary.DCT + "PeriodOfTime");
            out.name(
                    iri,
                    new LanguageText(
                            "Quý %s năm %d".formatted(numeral, quarter.year()),
                            "Quarter %s of %d".formatted(numeral, quarter.year())));
            out.say(iri, Vocabulary.DEF + "year", Term.year(Integer.toString(quarter.year())));
            out.say(iri, Vocabulary.DEF + "quarterOfYear", Term.integer(quarter.number()));
            out.say(iri, Vocabulary.DCAT + "startDate", Term.date(quarter.firstDay()));
            out.say(iri, Vocabulary.DCAT + "endDate", Term.date(quarter.lastDay()));
        }
        return iri;
    }
}
