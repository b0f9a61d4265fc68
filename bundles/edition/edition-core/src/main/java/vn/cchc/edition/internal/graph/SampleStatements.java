package vn.cchc.edition.internal.graph;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.cchc.edition.Edition;
import vn.cchc.edition.SamplingDesign;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.LanguageText;

/**
 * How the sample of an edition was drawn, as statements: whom it speaks for, the stages, its size
 * and what errors rest on. What was not found is not told.
 */
final class SampleStatements {
    private static final Map<String, String> TOTALS =
            Map.of(
                    "provinces", "provincesInSample",
                    "districts", "districtsInSample",
                    "communes", "communesInSample",
                    "villages", "villagesInSample",
                    "forms", "formsInSample");

    private final Edition edition;
    private final Sentences out;
    private final String year;
    private final String iri;

    SampleStatements(Edition edition, Sentences out) {
        this.edition = edition;
        this.out = out;
        this.year = Vocabulary.ID + "edition/" + edition.id();
        this.iri = year + "/sample";
    }

    void tell() {
        var design = new Written(edition.sampling());
        out.link(year, Vocabulary.DEF + "samplingDesign", iri);
        out.type(iri, Vocabulary.DEF + "SamplingDesign");
        out.type(iri, Vocabulary.PROV + "Plan");
        out.name(iri, of("Thiết kế mẫu", "Sampling design"));
        design.group("method")
                .ifPresent(
                        method -> {
                            method.words()
                                    .ifPresent(
                                            words ->
                                                    out.inBothLanguages(
                                                            iri,
                                                            Vocabulary.DEF + "samplingMethod",
                                                            words));
                            source(iri, method);
                        });
        design.group("population").ifPresent(this::universe);
        design.group("totals").ifPresent(this::totals);
        var stages = design.groups("stages");
        for (int i = 0; i < stages.size(); i++) {
            stage(stages.get(i), i + 1);
        }
        edition.design().ifPresent(this::estimation);
    }

    private LanguageText of(String vi, String en) {
        var title = edition.title();
        return new LanguageText(vi + ": " + title.vi(), en + ": " + title.en());
    }

    private void universe(Written population) {
        String universe = iri + "/universe";
        out.link(year, Vocabulary.DISCO + "universe", universe);
        out.type(universe, Vocabulary.DISCO + "Universe");
        out.name(universe, of("Đối tượng khảo sát", "Universe"));
        population
                .words()
                .ifPresent(
                        words ->
                                out.inBothLanguages(
                                        universe, Vocabulary.SKOS + "definition", words));
        source(universe, population);
    }

    private void totals(Written totals) {
        TOTALS.forEach(
                (key, property) ->
                        totals.number(key)
                                .ifPresent(size -> say(iri, property, Term.integer(size))));
    }

    private void stage(Written stage, int number) {
        String node = iri + "/stage/" + number;
        out.link(iri, Vocabulary.DEF + "samplingStage", node);
        out.type(node, Vocabulary.DEF + "SamplingStage");
        out.name(node, of("Giai đoạn chọn mẫu " + number, "Sampling stage " + number));
        say(node, "number", Term.integer(number));
        stage.text("unit").ifPresent(unit -> say(node, "samplingUnit", Term.text(unit)));
        stage.text("per").ifPresent(unit -> say(node, "drawnWithin", Term.text(unit)));
        stage.number("size").ifPresent(size -> say(node, "sampleSize", Term.integer(size)));
        for (var exception : stage.groups("exceptions")) {
            String words =
                    exception.text("unit").orElse("") + " → " + exception.text("size").orElse("");
            say(node, "sampleSizeException", Term.text(words));
        }
        stage.text("selection").ifPresent(how -> say(node, "selection", Term.text(how)));
        source(node, stage);
    }

    private void estimation(SamplingDesign design) {
        design.strata().forEach(kind -> say(iri, "stratifiedBy", Term.text(kind)));
        String rule = design.singleUnit().name().toLowerCase(Locale.ROOT);
        say(iri, "singleUnitRule", Term.text(rule));
        say(iri, "confidenceLevel", Term.decimal(design.confidence()));
        say(iri, "replications", Term.integer(design.replications()));
        say(iri, "seed", Term.integer(design.seed()));
        say(iri, "designSource", Term.text(design.source()));
    }

    /** Where it is from and how sure it is. */
    private void source(String thing, Written part) {
        part.text("source").ifPresent(s -> out.say(thing, Vocabulary.DCT + "source", Term.text(s)));
        Optional.ofNullable(
                        Map.of("stated", "confirmed", "inferred", "inferred")
                                .get(part.text("mark").orElse("")))
                .ifPresent(
                        sure ->
                                out.link(
                                        thing,
                                        Vocabulary.DEF + "confidence",
                                        Vocabulary.DEF + "confidence/" + sure));
    }

    private void say(String thing, String property, Term value) {
        out.say(thing, Vocabulary.DEF + property, value);
    }

    /** A part of the sample as the year writes it; the examination of the year read it before. */
    private record Written(Map<?, ?> fields) {
        private static final String UNKNOWN = "not found";

        Optional<String> text(String key) {
            return Optional.ofNullable(fields.get(key))
                    .map(Object::toString)
                    .filter(text -> !text.isBlank() && !text.equals(UNKNOWN));
        }

        Optional<Long> number(String key) {
            return text(key).filter(text -> text.matches("[0-9]{1,9}")).map(Long::valueOf);
        }

        Optional<LanguageText> words() {
            return fields.get("vi") instanceof String vi && fields.get("en") instanceof String en
                    ? Optional.of(new LanguageText(vi, en))
                    : Optional.empty();
        }

        Optional<Written> group(String key) {
            return fields.get(key) instanceof Map<?, ?> group
                    ? Optional.of(new Written(group))
                    : Optional.empty();
        }

        List<Written> groups(String key) {
            return fields.get(key) instanceof List<?> list
                    ? list.stream()
                            .filter(Map.class::isInstance)
                            .map(one -> new Written((Map<?, ?>) one))
                            .toList()
                    : List.of();
        }
    }
}
