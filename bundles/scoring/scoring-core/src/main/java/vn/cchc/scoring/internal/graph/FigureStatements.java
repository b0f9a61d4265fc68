package vn.cchc.scoring.internal.graph;

import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.EditionId;
import vn.cchc.model.LanguageText;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.internal.figures.Disclosure;
import vn.cchc.scoring.internal.figures.FigureStatus;
import vn.cchc.scoring.internal.figures.ShownFigure;

/**
 * Tells the figures of one result as a data set. A figure with a value is an observation; one that
 * is withheld, or that nobody answered, is told as missing with the reason and is no observation,
 * since an observation has a value.
 */
final class FigureStatements {
    private final Sentences out;
    private final Result result;
    private final EditionId edition;
    private final String dataSet;
    private final UnitNames units;
    private final Map<String, LanguageText> criteria;

    FigureStatements(Sentences out, Result result, UnitNames units) {
        this.out = out;
        this.result = result;
        this.edition = result.summary().edition();
        this.dataSet = Provenance.iri(result.summary());
        this.units = units;
        this.criteria =
                result.criteria().stream()
                        .collect(Collectors.toMap(Result.Node::code, Result.Node::name));
    }

    void tell() {
        out.type(dataSet, Vocabulary.QB + "DataSet");
        out.link(dataSet, Vocabulary.QB + "structure", FigureStructure.IRI);
        result.criteria().forEach(this::criterion);
        Disclosure.toThePublic(result).forEach(this::figure);
    }

    /** The names as they were when computed; the tree itself is told by the edition. */
    private void criterion(Result.Node node) {
        String iri = criterionIri(node.code());
        out.name(iri, node.name());
    }

    private void figure(ShownFigure figure) {
        String iri =
                Vocabulary.ID
                        + "index/"
                        + edition
                        + "/"
                        + figure.unit().kind().word()
                        + "/"
                        + figure.unit().code()
                        + "/"
                        + Sentences.step(figure.criterion());
        figure.value()
                .ifPresentOrElse(
                        value -> {
                            out.type(iri, Vocabulary.QB + "Observation");
                            out.link(iri, Vocabulary.QB + "dataSet", dataSet);
                            out.say(iri, FigureStructure.VALUE, Term.decimal(value));
                            out.link(iri, FigureStructure.UNIT, FigureStructure.PERCENT);
                        },
                        () -> missing(iri));
        out.name(
                iri,
                UnitNames.figure(
                        units.of(figure.unit()),
                        criteria.get(figure.criterion()),
                        UnitNames.index(edition)));
        out.link(iri, FigureStructure.AREA, Vocabulary.ID + figure.unit().path());
        out.say(iri, FigureStructure.PERIOD, Term.year(edition.year()));
        out.link(iri, FigureStructure.CRITERION, criterionIri(figure.criterion()));
        out.link(iri, FigureStructure.STATUS, FigureStructure.status(figure.status().word()));
        attributes(iri, figure);
    }

    private void missing(String iri) {
        out.type(iri, Vocabulary.DEF + "MissingFigure");
        out.link(iri, Vocabulary.DEF + "missingFrom", dataSet);
    }

    private void attributes(String iri, ShownFigure figure) {
        if (figure.status() == FigureStatus.NO_ANSWERS) {
            return;
        }
        out.say(iri, Vocabulary.DEF + "forms", Term.integer(figure.forms()));
        figure.exact().ifPresent(e -> out.say(iri, Vocabulary.DEF + "exact", Term.decimal(e)));
        figure.answered()
                .ifPresent(n -> out.say(iri, Vocabulary.DEF + "answered", Term.integer(n)));
        figure.satisfied()
                .ifPresent(n -> out.say(iri, Vocabulary.DEF + "satisfied", Term.integer(n)));
        figure.rank().ifPresent(n -> out.say(iri, Vocabulary.DEF + "rank", Term.integer(n)));
    }

    private String criterionIri(String code) {
        return Vocabulary.ID + "criterion/" + edition + "/" + Sentences.step(code);
    }
}
