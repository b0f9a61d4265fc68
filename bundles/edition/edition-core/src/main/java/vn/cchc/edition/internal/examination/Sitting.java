package vn.cchc.edition.internal.examination;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Instrument;
import vn.cchc.edition.Plan;
import vn.cchc.edition.PublishedFigure;
import vn.cchc.edition.Surveys;
import vn.cchc.edition.internal.examination.EditionMaker.Protocols;
import vn.cchc.edition.internal.examination.SamplingReader.Sampling;
import vn.cchc.edition.internal.faults.FileFault;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.files.YearFiles;
import vn.cchc.edition.internal.text.FieldReader;
import vn.cchc.edition.internal.text.Placed;
import vn.cchc.model.UnitKind;
import vn.cchc.model.Verdict;
import vn.cchc.registry.Registry;

/** One year being examined: goes through the files in the order in which they name each other. */
final class Sitting {
    private static final String START = "edition.yaml";

    private final YearFiles files;
    private final FormEngine forms;
    private final Registry registry;
    private final Provinces provinces;
    private final Problems problems;
    private final YearTexts texts;

    Sitting(YearFiles files, FormEngine forms, Registry registry, Problems problems) {
        this.files = files;
        this.forms = forms;
        this.registry = registry;
        this.provinces = new RegistryProvinces(registry);
        this.problems = problems;
        this.texts = new YearTexts(files, problems);
    }

    /** The edition when nothing is wrong. */
    Optional<Edition> run() {
        Optional<ManifestRules> manifest =
                files.manifest().flatMap(bytes -> ManifestRules.of(bytes, problems));
        manifest.ifPresent(ManifestRules::examine);
        if (files.file(START).isEmpty()) {
            problems.add(FileFault.NO_YEAR, "");
            return Optional.empty();
        }
        Optional<EditionFileReader> reader =
                texts.yaml(new Placed<>(START, START))
                        .map(fields -> new EditionFileReader(fields, provinces, problems));
        Optional<EditionFile> edition = reader.flatMap(EditionFileReader::read);
        edition.flatMap(EditionFile::id)
                .ifPresent(id -> manifest.ifPresent(m -> m.compareName(id)));
        String bundle = manifest.map(ManifestRules::bundle).orElse("not built");
        return edition.flatMap(e -> read(e, reader.orElseThrow(), bundle));
    }

    private Optional<Edition> read(EditionFile edition, EditionFileReader reader, String bundle) {
        var year = PlanYear.of(edition, registry, problems);
        return switch (edition.kind()) {
            case PLAN -> readPlan(edition, reader, year, bundle);
            case SURVEYS -> readSurveys(edition, reader, bundle);
            case INDEX -> readAll(edition, reader, bundle);
        };
    }

    /** A plan has its own file and nothing else of an index. */
    private Optional<Edition> readPlan(
            EditionFile edition, EditionFileReader reader, PlanYear year, String bundle) {
        reader.close(false);
        Optional<Plan> plan =
                named(edition.plan(), "plan.yaml")
                        .flatMap(fields -> new PlanReader(fields, year).read());
        texts.refuseOthers();
        return problems.none()
                ? Optional.of(
                        new EditionMaker(edition, plan.orElseThrow())
                                .make(
                                        files.fingerprint(),
                                        bundle,
                                        List.of(),
                                        Protocols.NONE,
                                        List.of()))
                : Optional.empty();
    }

    /** Surveys have their own file and instruments, and nothing else of an index. */
    private Optional<Edition> readSurveys(
            EditionFile edition, EditionFileReader reader, String bundle) {
        reader.close(false);
        if (edition.instruments().isEmpty()) {
            texts.excuse("instruments/");
        }
        Optional<Surveys> surveys =
                named(edition.surveys(), "surveys.yaml")
                        .map(f -> new SurveysReader(f, edition.instruments(), problems).read());
        List<Instrument> instruments = instruments(edition, Optional.empty());
        texts.refuseOthers();
        return problems.none()
                ? Optional.of(
                        new EditionMaker(edition, surveys.orElseThrow())
                                .make(
                                        files.fingerprint(),
                                        bundle,
                                        instruments,
                                        Protocols.NONE,
                                        List.of()))
                : Optional.empty();
    }

    private Optional<Edition> readAll(
            EditionFile edition, EditionFileReader reader, String bundle) {
        Optional<Set<String>> units = edition.registry().flatMap(provinces::of);
        Optional<MethodologyFile> methodology =
                named(edition.methodology(), "methodology.yaml")
                        .map(fields -> new MethodologyReader(fields, problems).read());
        boolean asks = methodology.filter(m -> m instanceof PointsFile).isEmpty();
        reader.close(asks);
        if (asks && edition.instruments().isEmpty()) {
            texts.excuse("instruments/");
        }
        List<Instrument> instruments = instruments(edition, scored(methodology));
        Optional<Protocols> protocols = protocols(edition, methodology, instruments, units, asks);
        Optional<Calculation> calculation =
                methodology.map(
                        m ->
                                new CalculationReader(texts, registry, problems)
                                        .read(m, edition, instruments));
        if (methodology.isEmpty()) {
            texts.excuse("criteria.csv");
            texts.excuse("rules.csv");
            texts.excuse("officials-survey.yaml");
            texts.excuse("survey-questions.csv");
        }
        List<PublishedFigure> published = published(edition, calculation, units);
        texts.refuseOthers();
        return problems.none()
                ? Optional.of(
                        new EditionMaker(edition, calculation.get().methodology().get())
                                .make(
                                        files.fingerprint(),
                                        bundle,
                                        instruments,
                                        protocols.get(),
                                        published))
                : Optional.empty();
    }

    /**
     * An index of points may come without a sample and without fieldwork. A design is made of what
     * was read only when nothing was wrong so far.
     */
    private Optional<Protocols> protocols(
            EditionFile edition,
            Optional<MethodologyFile> methodology,
            List<Instrument> instruments,
            Optional<Set<String>> units,
            boolean asks) {
        Optional<Sampling> sampling =
                protocol(edition.sampling(), "sampling.yaml", asks)
                        .map(fields -> new SamplingReader(fields, units, problems).read());
        Optional<Map<String, Object>> fieldwork =
                protocol(edition.fieldwork(), "fieldwork.yaml", asks)
                        .map(fields -> new FieldworkReader(fields, problems).read());
        Optional<DesignFile> design = sampling.flatMap(Sampling::design);
        design.ifPresent(d -> compare(d, methodology, instruments));
        return asks && (sampling.isEmpty() || fieldwork.isEmpty())
                ? Optional.empty()
                : Optional.of(
                        new Protocols(
                                sampling.map(Sampling::plain).orElse(Map.of()),
                                design.filter(d -> problems.none()).map(DesignFile::design),
                                fieldwork.orElse(Map.of())));
    }

    /** A design of an index of points has no form to be compared with. */
    private void compare(
            DesignFile design,
            Optional<MethodologyFile> methodology,
            List<Instrument> instruments) {
        methodology
                .filter(AnswersFile.class::isInstance)
                .map(AnswersFile.class::cast)
                .ifPresent(answers -> compare(design, answers, instruments));
    }

    private void compare(DesignFile design, AnswersFile methodology, List<Instrument> instruments) {
        var rules = new DesignRules(design, problems);
        rules.compareUnits(methodology.units().keySet());
        instruments.stream()
                .filter(
                        i ->
                                methodology
                                        .instrument()
                                        .filter(m -> m.value().equals(i.name()))
                                        .isPresent())
                .findFirst()
                .ifPresent(i -> rules.compareWeight(new Form(i).names()));
    }

    private Optional<FieldReader> protocol(
            Optional<Placed<String>> path, String usual, boolean required) {
        return required ? named(path, usual) : path.flatMap(texts::yaml);
    }

    /** A file that is not named is not also told as a file that nobody reads. */
    private Optional<FieldReader> named(Optional<Placed<String>> path, String usual) {
        if (path.isEmpty()) {
            texts.excuse(usual);
        }
        return path.flatMap(texts::yaml);
    }

    /** The instrument whose answers are counted; the others of a year are put to people. */
    private static Optional<String> scored(Optional<MethodologyFile> methodology) {
        return methodology
                .filter(AnswersFile.class::isInstance)
                .map(AnswersFile.class::cast)
                .flatMap(AnswersFile::instrument)
                .map(Placed::value);
    }

    private List<Instrument> instruments(EditionFile edition, Optional<String> scored) {
        var reader = new InstrumentReader(texts, problems);
        var instruments = new ArrayList<Instrument>();
        for (var name : edition.instruments()) {
            reader.read(name).ifPresent(instruments::add);
        }
        reader.compareIds(instruments);
        instruments.forEach(i -> problems.addElsewhere(tried(i, scored).problems()));
        return instruments;
    }

    private Verdict<?> tried(Instrument instrument, Optional<String> scored) {
        boolean counts = scored.filter(instrument.name()::equals).isPresent();
        return counts ? forms.scored(instrument) : forms.interviewed(instrument);
    }

    private List<PublishedFigure> published(
            EditionFile edition, Optional<Calculation> calculation, Optional<Set<String>> units) {
        if (edition.published().isEmpty()) {
            texts.excuse("published.csv");
        }
        var reader =
                new PublishedReader(
                        calculation.map(Calculation::codes).orElse(Set.of()),
                        units,
                        calculation.flatMap(Calculation::digits),
                        calculation.map(Calculation::scope).orElse(UnitKind.PROVINCE),
                        problems);
        return edition.published()
                .flatMap(path -> texts.sheet(path, PublishedReader.COLUMNS))
                .map(reader::read)
                .orElse(List.of());
    }
}
