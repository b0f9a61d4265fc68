package vn.cchc.edition.internal.graph;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import vn.cchc.edition.LegalAct;
import vn.cchc.edition.PlanAct;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.LanguageText;

/**
 * Legal acts as statements. Several years may rest on the same act: the first one that names it
 * tells it, so that it has one name.
 */
final class LegalActStatements {
    private final Sentences out;
    private final Set<String> told = new HashSet<>();
    private final Set<String> issued = new HashSet<>();

    LegalActStatements(Sentences out) {
        this.out = out;
    }

    /** Tells an act; the answer is its address. */
    String tell(LegalAct act) {
        return tell(act.number(), act.date(), act.title());
    }

    /**
     * Tells an act a plan rests on; the answer is its address.
     *
     * @param unnumbered its address when its number or date is not known
     */
    String tell(PlanAct act, String unnumbered) {
        boolean known = act.number().isPresent() && act.date().isPresent();
        String iri = known ? tell(act.number().get(), act.date().get(), act.title()) : unnumbered;
        if (!known) {
            type(iri);
            out.name(iri, act.title());
            out.inBothLanguages(iri, Vocabulary.DCT + "title", act.title());
            act.number().ifPresent(number -> identify(iri, number));
            act.date().ifPresent(date -> date(iri, date));
        }
        if (issued.add(iri)) {
            out.inBothLanguages(iri, Vocabulary.DEF + "issuer", act.issuer());
        }
        return iri;
    }

    private String tell(String number, LocalDate date, LanguageText title) {
        String iri = address(number, date);
        if (told.add(iri)) {
            type(iri);
            identify(iri, number);
            date(iri, date);
            out.name(
                    iri,
                    new LanguageText(
                            "%s: %s".formatted(number, title.vi()),
                            "%s: %s".formatted(number, title.en())));
            out.inBothLanguages(iri, Vocabulary.DCT + "title", title);
        }
        return iri;
    }

    private void type(String iri) {
        out.type(iri, Vocabulary.DEF + "LegalAct");
        out.type(iri, Vocabulary.ELI + "LegalResource");
        out.type(iri, Vocabulary.PROV + "Entity");
    }

    private void identify(String iri, String number) {
        out.say(iri, Vocabulary.DCT + "identifier", Term.text(number));
        out.say(iri, Vocabulary.ELI + "id_local", Term.text(number));
    }

    private void date(String iri, LocalDate date) {
        out.say(iri, Vocabulary.DCT + "issued", Term.date(date));
        out.say(iri, Vocabulary.ELI + "date_document", Term.date(date));
    }

    /**
     * {@code 1001/QĐ-BNV} of 2023 becomes {@code 1001-QD-BNV-2023}, for numbers begin anew each
     * year; {@code 25/2025/NĐ-CP} holds its year already.
     */
    static String address(String number, LocalDate date) {
        String plain = number.replace('Đ', 'D').replace('đ', 'd');
        String symbol =
                Normalizer.normalize(plain, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^0-9A-Za-z]+", "-");
        boolean dated = number.contains("/" + date.getYear() + "/");
        return Vocabulary.ID + "act/" + symbol + (dated ? "" : "-" + date.getYear());
    }
}
