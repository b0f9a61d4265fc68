package vn.cchc.scoring.internal.graph;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.EditionId;
import vn.cchc.model.LanguageText;
import vn.cchc.scoring.Figure;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.internal.figures.Disclosure;
import vn.cchc.scoring.internal.figures.ShownFigure;

/**
 * Tells the figures of a result that is not, or no longer, the published one. What would be
 * withheld from the public is withheld here too, since a graph is easily joined and copied. Value
 * and rank have words of their own: a query for official figures does not find them.
 */
final class UnofficialFigures {
    private final Sentences out;
    private final Result result;
    private final EditionId edition;
    private final UnitNames units;
    private final String status;
    private final Map<String, LanguageText> criteria;

    /**
     * @param status address of the status of the result
     */
    UnofficialFigures(Sentences out, Result result, UnitNames units, String status) {
        this.out = out;
        this.result = result;
        this.edition = result.summary().edition();
        this.units = units;
        this.status = status;
        this.criteria =
                result.criteria().stream()
                        .collect(Collectors.toMap(Result.Node::code, Result.Node::name));
    }

    void tell() {
        criteria.forEach((code, name) -> out.name(criterion(code), name));
        Disclosure.toThePublic(result).forEach(this::figure);
    }

    private void figure(ShownFigure figure) {
        String iri = iri(figure);
        out.type(iri, Vocabulary.DEF + "UnofficialFigure");
        out.type(iri, Vocabulary.DEF + "InternalRecord");
        out.link(iri, Vocabulary.DEF + "status", status);
        out.name(iri, name(figure));
        out.link(iri, Vocabulary.DCT + "isPartOf", Provenance.iri(result.summary()));
        out.link(iri, FigureStructure.AREA, Vocabulary.ID + figure.unit().path());
        out.say(iri, FigureStructure.PERIOD, Term.year(edition.year()));
        out.link(iri, FigureStructure.CRITERION, criterion(figure.criterion()));
        figure.value()
                .ifPresentOrElse(
                        value -> decimal(iri, "unofficialValue", value),
                        () ->
                                out.link(
                                        iri,
                                        FigureStructure.STATUS,
                                        FigureStructure.status(figure.status().word())));
        figure.rank().ifPresent(rank -> integer(iri, "unofficialRank", rank));
        figure.forms().ifPresent(forms -> integer(iri, "forms", forms));
        figure.points().ifPresent(points -> tell(iri, points));
        figure.error().ifPresent(error -> new IntervalStatements(out).tell(iri, error));
    }

    private String iri(ShownFigure figure) {
        return Vocabulary.ID
                + "unofficial/"
                + result.summary().id()
                + "/"
                + figure.unit().kind().word()
                + "/"
                + figure.unit().code()
                + "/"
                + Sentences.step(figure.criterion());
    }

    private LanguageText name(ShownFigure figure) {
        var official =
                UnitNames.figure(
                        units.of(figure.unit()),
                        criteria.get(figure.criterion()),
                        UnitNames.index(edition));
        return result.summary().published()
                ? new LanguageText(
                        official.vi() + ", đã bị thay thế", official.en() + ", superseded")
                : new LanguageText(official.vi() + ", dự thảo", official.en() + ", draft");
    }

    private void tell(String iri, Figure.Points given) {
        given.maximum().ifPresent(maximum -> decimal(iri, "possiblePoints", maximum));
        given.points().ifPresent(points -> decimal(iri, "points", points));
    }

    private void decimal(String iri, String property, BigDecimal value) {
        out.say(iri, Vocabulary.DEF + property, Term.decimal(value));
    }

    private void integer(String iri, String property, int value) {
        out.say(iri, Vocabulary.DEF + property, Term.integer(value));
    }

    private String criterion(String code) {
        return Vocabulary.ID + "criterion/" + edition + "/" + Sentences.step(code);
    }
}
