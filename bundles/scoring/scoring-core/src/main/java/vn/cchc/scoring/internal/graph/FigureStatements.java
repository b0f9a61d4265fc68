package vn.cchc.scoring.internal.graph;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.edition.Methodology.Band;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.EditionId;
import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.scoring.Figure;
import vn.cchc.scoring.Precision;
import vn.cchc.scoring.RankSpread;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.SamplingError;
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
        out.link(
                dataSet,
                Vocabulary.QB + "structure",
                result.ofPoints() ? PointsStructure.IRI : FigureStructure.IRI);
        result.precision().ifPresent(this::precision);
        result.criteria().forEach(this::criterion);
        var shown = Disclosure.toThePublic(result);
        shown.forEach(this::figure);
        integer(dataSet, "unitsWithFigure", units(shown));
    }

    /** How many units below the nation the public sees the index of. */
    private int units(List<ShownFigure> shown) {
        return (int)
                shown.stream()
                        .filter(figure -> figure.criterion().equals(result.root().code()))
                        .filter(figure -> figure.unit().kind() != UnitKind.NATION)
                        .filter(figure -> figure.value().isPresent())
                        .count();
    }

    private void precision(Precision precision) {
        decimal(dataSet, "confidenceLevel", precision.confidence());
        integer(dataSet, "replications", precision.replications());
        out.say(dataSet, Vocabulary.DEF + "seed", Term.integer(precision.seed()));
        out.say(dataSet, Vocabulary.DEF + "designSource", Term.text(precision.source()));
    }

    /** The names as they were when computed; the tree itself is told by the edition. */
    private void criterion(Result.Node node) {
        String iri = criterionIri(node.code());
        out.name(iri, node.name());
    }

    private void figure(ShownFigure figure) {
        String iri = iri(edition, figure.unit(), figure.criterion());
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

    static String iri(EditionId edition, UnitRef unit, String criterion) {
        return Vocabulary.ID
                + "index/"
                + edition
                + "/"
                + unit.kind().word()
                + "/"
                + unit.code()
                + "/"
                + Sentences.step(criterion);
    }

    private void missing(String iri) {
        out.type(iri, Vocabulary.DEF + "MissingFigure");
        out.link(iri, Vocabulary.DEF + "missingFrom", dataSet);
    }

    private void attributes(String iri, ShownFigure figure) {
        if (figure.status() == FigureStatus.NO_ANSWERS) {
            return;
        }
        figure.forms().ifPresent(n -> integer(iri, "forms", n));
        figure.points().ifPresent(points -> tell(iri, points));
        figure.exact().ifPresent(e -> out.say(iri, Vocabulary.DEF + "exact", Term.decimal(e)));
        figure.answered()
                .ifPresent(n -> out.say(iri, Vocabulary.DEF + "answered", Term.integer(n)));
        figure.satisfied()
                .ifPresent(n -> out.say(iri, Vocabulary.DEF + "satisfied", Term.integer(n)));
        figure.rank().ifPresent(n -> out.say(iri, Vocabulary.DEF + "rank", Term.integer(n)));
        figure.error().ifPresent(error -> tell(iri, error));
        figure.rankSpread().ifPresent(spread -> tell(iri, spread));
    }

    private void tell(String iri, Figure.Points given) {
        given.maximum().ifPresent(maximum -> decimal(iri, "possiblePoints", maximum));
        given.points().ifPresent(points -> decimal(iri, "points", points));
        given.band()
                .flatMap(Band::name)
                .ifPresent(name -> out.say(iri, Vocabulary.DEF + "band", Term.text(name)));
    }

    private void tell(String iri, SamplingError error) {
        new IntervalStatements(out).tell(iri, error);
        integer(iri, "degreesOfFreedom", error.degreesOfFreedom());
        error.designEffect().ifPresent(effect -> decimal(iri, "designEffect", effect));
    }

    private void tell(String iri, RankSpread spread) {
        integer(iri, "rankBest", spread.best());
        integer(iri, "rankWorst", spread.worst());
        integer(iri, "rankGroup", spread.group());
    }

    private void decimal(String iri, String property, BigDecimal value) {
        out.say(iri, Vocabulary.DEF + property, Term.decimal(value));
    }

    private void integer(String iri, String property, int value) {
        out.say(iri, Vocabulary.DEF + property, Term.integer(value));
    }

    private String criterionIri(String code) {
        return Vocabulary.ID + "criterion/" + edition + "/" + Sentences.step(code);
    }
}
