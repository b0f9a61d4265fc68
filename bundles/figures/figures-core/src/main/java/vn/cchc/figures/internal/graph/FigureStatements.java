package vn.cchc.figures.internal.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.figures.Figures;
import vn.cchc.figures.Frequency;
import vn.cchc.figures.Indicator;
import vn.cchc.figures.Indicators;
import vn.cchc.figures.Observation;
import vn.cchc.figures.TimePeriod;
import vn.cchc.figures.internal.evidence.Evidences;
import vn.cchc.figures.internal.series.UnitNames;
import vn.cchc.graph.GraphSource;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.LanguageText;
import vn.cchc.registry.Registry;

/** Tells the graph the catalogue and the newest approved values as a data cube. */
@Component
public final class FigureStatements implements GraphSource {
    /** Counts up when the same values are told in other words. */
    private static final String WORDING = "3";

    private static final String DATA_SET = Vocabulary.ID + "figures";
    private static final LanguageText TITLE =
            new LanguageText("Số liệu cải cách hành chính", "Figures of reform");

    private final Figures figures;
    private final Indicators indicators;
    private final Evidences evidences;
    private final UnitNames names;

    @Activate
    public FigureStatements(
            @Reference Figures figures,
            @Reference Indicators indicators,
            @Reference Evidences evidences,
            @Reference Registry registry) {
        this.figures = figures;
        this.indicators = indicators;
        this.evidences = evidences;
        this.names = new UnitNames(registry);
    }

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public LanguageText title() {
        return TITLE;
    }

    @Override
    public String revision() {
        return WORDING + "-" + figures.revision() + "-" + evidences.revision();
    }

    @Override
    public void tell(Consumer<Statement> listener) {
        var out = new Sentences(listener);
        new CubeStructure(out).tell();
        var resting = new EvidenceStatements(out, evidences);
        out.type(DATA_SET, Vocabulary.QB + "DataSet");
        out.link(DATA_SET, Vocabulary.QB + "structure", CubeStructure.IRI);
        out.name(DATA_SET, TITLE);
        new DistributionStatements(out).tell(DATA_SET, TITLE);
        var catalogue = indicators.all();
        catalogue.forEach(indicator -> new IndicatorStatements(out).tell(indicator));
        values(out, resting, catalogue);
    }

    private void values(Sentences out, EvidenceStatements resting, List<Indicator> catalogue) {
        Map<String, Indicator> byCode =
                catalogue.stream().collect(Collectors.toMap(Indicator::code, i -> i));
        Set<TimePeriod> times = new HashSet<>();
        for (var observation : figures.published()) {
            String iri = iri(observation.key());
            value(out, iri, observation, byCode.get(observation.key().indicator()));
            observation.evidence().ifPresent(evidence -> resting.tell(iri, evidence));
            times.add(observation.key().time());
        }
        times.forEach(time -> time(out, time));
    }

    private static String iri(Observation.Key key) {
        return Vocabulary.ID
                + String.join("/", "figure", key.indicator(), key.unit().path(), key.time().code());
    }

    private void value(Sentences out, String iri, Observation o, Indicator indicator) {
        var key = o.key();
        out.type(iri, Vocabulary.QB + "Observation");
        out.link(iri, Vocabulary.QB + "dataSet", DATA_SET);
        out.name(iri, label(o, indicator));
        out.link(iri, CubeStructure.AREA, Vocabulary.ID + key.unit().path());
        out.say(iri, CubeStructure.PERIOD, period(key.time()));
        out.link(iri, CubeStructure.INDICATOR, IndicatorStatements.iri(indicator.code()));
        out.say(iri, CubeStructure.VALUE, Term.decimal(o.value()));
        out.link(iri, CubeStructure.UNIT, IndicatorStatements.unit(indicator.unit()));
        out.link(
                iri,
                CubeStructure.STATUS,
                Vocabulary.DEF
                        + "status/"
                        + (indicator.illustrative() ? "illustrative" : "published"));
        out.say(iri, CubeStructure.VERSION, Term.integer(o.version()));
        out.say(iri, CubeStructure.DEFINITION, Term.integer(o.indicatorVersion()));
        o.correctionReason()
                .ifPresent(reason -> out.say(iri, CubeStructure.CORRECTION, Term.text(reason)));
    }

    private LanguageText label(Observation o, Indicator indicator) {
        var unit = names.of(o.key().unit());
        var time = o.key().time().label();
        return new LanguageText(
                "%s: %s (%s)".formatted(unit.vi(), indicator.name().vi(), time.vi()),
                "%s: %s (%s)".formatted(unit.en(), indicator.name().en(), time.en()));
    }

    private static Term period(TimePeriod time) {
        return time.frequency() == Frequency.YEAR
                ? Term.year(time.code())
                : Term.iri(timeIri(time));
    }

    private static String timeIri(TimePeriod time) {
        return Vocabulary.ID + "time/" + time.code();
    }

    private static void time(Sentences out, TimePeriod time) {
        if (time.frequency() == Frequency.YEAR) {
            return;
        }
        String iri = timeIri(time);
        out.type(iri, Vocabulary.TIME + "ProperInterval");
        out.name(iri, time.label());
        out.say(iri, Vocabulary.DCAT + "startDate", Term.date(time.firstDay()));
        out.say(iri, Vocabulary.DCAT + "endDate", Term.date(time.lastDay()));
    }
}
