package vn.cchc.registry.internal.graph;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.graph.GraphSource;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Period;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Commune;
import vn.cchc.registry.District;
import vn.cchc.registry.Ministry;
import vn.cchc.registry.Province;
import vn.cchc.registry.Registry;
import vn.cchc.registry.Succession;
import vn.cchc.registry.Unit;

/**
 * Tells the graph every unit as an organisation of W3C ORG, every succession as a change event on 1
 * July 2025, and the boundaries of provinces.
 */
@Component
public final class RegistryStatements implements GraphSource {
    /** Counts up when the same units are told in other words. */
    private static final String WORDING = "3";

    /** The new authorities were at work from this day (Nghị quyết 202/2025/QH15). */
    private static final String DAY_OF_CHANGE = "2025-07-01";

    private final Registry registry;

    @Activate
    public RegistryStatements(@Reference Registry registry) {
        this.registry = registry;
    }

    @Override
    public String name() {
        return "registry";
    }

    @Override
    public LanguageText title() {
        return new LanguageText("Đơn vị hành chính theo thời kỳ", "Administrative units by period");
    }

    @Override
    public String revision() {
        return WORDING + "-" + registry.fingerprint().brief();
    }

    @Override
    public void tell(Consumer<Statement> listener) {
        var out = new Sentences(listener);
        for (var period : registry.periods()) {
            period(out, period);
            registry.provinces(period).forEach(unit -> province(out, unit));
            registry.districts(period).forEach(unit -> district(out, unit));
            registry.communes(period).forEach(unit -> commune(out, unit));
            registry.ministries(period).forEach(unit -> ministry(out, unit));
            boundaries(out, period);
        }
    }

    private void boundaries(Sentences out, Period period) {
        Map<String, Province> provinces =
                registry.provinces(period).stream()
                        .collect(Collectors.toMap(unit -> unit.ref().code(), unit -> unit));
        registry.boundaries(period)
                .ifPresent(geoJson -> new BoundaryStatements(out).tell(geoJson, provinces::get));
    }

    private void period(Sentences out, Period period) {
        var iri = Vocabulary.ID + "period/" + period;
        out.type(iri, Vocabulary.DEF + "Period");
        int provinces = registry.provinces(period).size();
        out.name(
                iri,
                new LanguageText(
                        "Thời kỳ %s (%d tỉnh, thành phố)".formatted(period, provinces),
                        "Period %s (%d provinces)".formatted(period, provinces)));
        out.say(iri, Vocabulary.SKOS + "notation", Term.text(period.code()));
        var nation = Vocabulary.ID + UnitRef.nation(period).path();
        out.type(nation, Vocabulary.DEF + "Nation");
        out.name(nation, new LanguageText("Việt Nam", "Viet Nam"));
        out.link(nation, Vocabulary.DEF + "period", iri);
    }

    private void province(Sentences out, Province unit) {
        String iri = unit(out, unit, "Province");
        unit.aliases()
                .forEach(
                        alias ->
                                out.say(iri, Vocabulary.SKOS + "altLabel", Term.text(alias, "vi")));
        out.link(
                iri,
                Vocabulary.DEF + "withinUnit",
                Vocabulary.ID + UnitRef.nation(unit.ref().period()).path());
        out.say(iri, Vocabulary.DEF + "population", Term.integer(unit.population()));
        out.say(iri, Vocabulary.DEF + "areaKm2", Term.decimal(unit.areaKm2()));
        String region = Vocabulary.ID + "region/" + unit.ref().period() + "/" + unit.regionCode();
        out.link(iri, Vocabulary.DEF + "region", region);
        out.type(region, Vocabulary.DEF + "Region");
        out.name(region, unit.region());
    }

    private void district(Sentences out, District unit) {
        out.link(unit(out, unit, "District"), Vocabulary.DEF + "withinUnit", iri(unit.province()));
    }

    private void commune(Sentences out, Commune unit) {
        String iri = unit(out, unit, "Commune");
        out.link(iri, Vocabulary.DEF + "withinUnit", iri(unit.district().orElse(unit.province())));
        unit.populationFrame()
                .ifPresent(
                        size ->
                                out.say(
                                        iri,
                                        Vocabulary.DEF + "populationFrame",
                                        Term.integer(size)));
    }

    private void ministry(Sentences out, Ministry unit) {
        String iri = unit(out, unit, "Ministry");
        out.say(iri, Vocabulary.DEF + "parIndexScope", Term.text(unit.parIndexScope()));
    }

    private String unit(Sentences out, Unit unit, String type) {
        String iri = iri(unit.ref());
        out.type(iri, Vocabulary.DEF + type);
        out.name(iri, unit.label());
        out.say(iri, Vocabulary.SKOS + "notation", Term.text(unit.ref().code()));
        out.say(iri, Vocabulary.DEF + "unitType", Term.text(unit.type(), "vi"));
        out.link(iri, Vocabulary.DEF + "period", Vocabulary.ID + "period/" + unit.ref().period());
        unit.sources()
                .forEach(source -> out.say(iri, Vocabulary.DCT + "source", Term.text(source)));
        registry.successors(unit.ref()).forEach(succession -> succession(out, unit, succession));
        return iri;
    }

    private void succession(Sentences out, Unit before, Succession succession) {
        String event =
                Vocabulary.ID
                        + "succession/"
                        + succession.from().path()
                        + "/"
                        + succession.to().code();
        out.type(event, Vocabulary.ORG + "ChangeEvent");
        registry.find(succession.to())
                .ifPresent(after -> out.name(event, name(succession, before, after)));
        out.link(event, Vocabulary.ORG + "originalOrganization", iri(succession.from()));
        out.link(event, Vocabulary.ORG + "resultingOrganization", iri(succession.to()));
        out.say(
                event,
                Vocabulary.DEF + "extent",
                Term.text(succession.extent().name().toLowerCase(Locale.ROOT)));
        if (succession.from().kind() != UnitKind.MINISTRY) {
            out.say(event, Vocabulary.DCT + "date", Term.date(LocalDate.parse(DAY_OF_CHANGE)));
        }
    }

    private static LanguageText name(Succession succession, Unit before, Unit after) {
        boolean part = succession.extent() == Succession.Extent.PART;
        var old = before.label();
        var young = after.label();
        return new LanguageText(
                "Từ %s%s (%s) sang %s (%s)"
                        .formatted(
                                part ? "một phần " : "",
                                old.vi(),
                                before.ref().period(),
                                young.vi(),
                                after.ref().period()),
                "From %s%s (%s) to %s (%s)"
                        .formatted(
                                part ? "part of " : "",
                                old.en(),
                                before.ref().period(),
                                young.en(),
                                after.ref().period()));
    }

    private static String iri(UnitRef ref) {
        return Vocabulary.ID + ref.path();
    }
}
