package vn.cchc.edition.internal.examination;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Instrument;
import vn.cchc.edition.PublishedFigure;
import vn.cchc.edition.internal.examination.EditionMaker.Protocols;
import vn.cchc.edition.internal.examination.SamplingReader.Sampling;
import vn.cchc.edition.internal.faults.EditionFault;
import vn.cchc.edition.internal.faults.FileFault;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.files.YearFiles;
import vn.cchc.edition.internal.text.FieldReader;
import vn.cchc.edition.internal.text.Nearest;
import vn.cchc.edition.internal.text.Placed;
import vn.cchc.model.Verdict;

/** One year being examined: goes through the files in the order in which they name each other. */
final class Sitting {
    private static final String START = "edition.yaml";

    private final YearFiles files;
    private final Function<Instrument, ? extends Verdict<?>> formEngine;
    private final Provinces provinces;
    private final Problems problems;
    private final YearTexts texts;

    Sitting(
            YearFiles files,
            Function<Instrument, ? extends Verdict<?>> formEngine,
            Provinces provinces,
            Problems problems) {
        this.files = files;
        this.formEngine = formEngine;
        this.provinces = provinces;
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
        Optional<EditionFile> edition =
                texts.yaml(new Placed<>(START, START))
                        .flatMap(
                                fields ->
                                        new EditionFileReader(fields, provinces, problems).read());
        edition.flatMap(EditionFile::id)
                .ifPresent(id -> manifest.ifPresent(m -> m.compareName(id)));
        String bundle = manifest.map(ManifestRules::bundle).orElse("not built");
        return edition.flatMap(e -> readAll(e, bundle));
    }

    private Optional<Edition> readAll(EditionFile edition, String bundle) {
        Optional<Set<String>> units = edition.registry().flatMap(provinces::of);
        Optional<MethodologyFile> methodology =
                yaml(edition.methodology(), "methodology.yaml")
                        .map(fields -> new MethodologyReader(fields, problems).read());
        Optional<List<CriterionRow>> criteria = criteria(methodology);
        List<Instrument> instruments = instruments(edition);
        List<PublishedFigure> published = published(edition, methodology, criteria, units);
        Optional<Sampling> sampling =
                yaml(edition.sampling(), "sampling.yaml")
                        .map(fields -> new SamplingReader(fields, units, problems).read());
        Optional<Map<String, Object>> fieldwork =
                yaml(edition.fieldwork(), "fieldwork.yaml")
                        .map(fields -> new FieldworkReader(fields, problems).read());
        Optional<DesignFile> design = sampling.flatMap(Sampling::design);
        methodology.ifPresent(
                m -> {
                    compare(edition, m, criteria, instruments);
                    design.ifPresent(d -> compare(d, m, instruments));
                });
        texts.refuseOthers();
        return problems.none()
                ? Optional.of(
                        new EditionMaker(edition, methodology.get(), criteria.get())
                                .make(
                                        files.fingerprint(),
                                        bundle,
                                        instruments,
                                        new Protocols(
                                                sampling.get().plain(),
                                                design.map(DesignFile::design),
                                                fieldwork.get()),
                                        published))
                : Optional.empty();
    }

    /** A file that is not named is not also told as a file that nobody reads. */
    private Optional<FieldReader> yaml(Optional<Placed<String>> path, String usual) {
        if (path.isEmpty()) {
            texts.excuse(usual);
        }
        return path.flatMap(texts::yaml);
    }

    private Optional<List<CriterionRow>> criteria(Optional<MethodologyFile> methodology) {
        Optional<Placed<String>> path = methodology.flatMap(MethodologyFile::criteria);
        if (path.isEmpty()) {
            texts.excuse("criteria.csv");
        }
        Optional<List<CriterionRow>> rows =
                path.flatMap(p -> texts.sheet(p, CriteriaReader.COLUMNS))
                        .flatMap(sheet -> new CriteriaReader(problems).read(sheet));
        rows.ifPresent(
                r -> {
                    var tree = new CriteriaTree(r, problems);
                    tree.examine();
                    tree.compareLevels(methodology.get().levels(), methodology.get().where());
                });
        return rows;
    }

    private List<Instrument> instruments(EditionFile edition) {
        if (edition.instruments().isEmpty()) {
            texts.excuse("instruments/");
        }
        var reader = new InstrumentReader(texts, problems);
        var instruments = new ArrayList<Instrument>();
        for (var name : edition.instruments()) {
            reader.read(name).ifPresent(instruments::add);
        }
        reader.compareIds(instruments);
        instruments.forEach(i -> problems.addElsewhere(formEngine.apply(i).problems()));
        return instruments;
    }

    private List<PublishedFigure> published(
            EditionFile edition,
            Optional<MethodologyFile> methodology,
            Optional<List<CriterionRow>> criteria,
            Optional<Set<String>> units) {
        if (edition.published().isEmpty()) {
            texts.excuse("published.csv");
        }
        Set<String> codes =
                criteria.orElse(List.of()).stream()
                        .flatMap(row -> row.code().stream())
                        .collect(Collectors.toSet());
        var reader =
                new PublishedReader(
                        codes, units, methodology.flatMap(MethodologyFile::digits), problems);
        return edition.published()
                .flatMap(path -> texts.sheet(path, PublishedReader.COLUMNS))
                .map(reader::read)
                .orElse(List.of());
    }

    private void compare(
            DesignFile design, MethodologyFile methodology, List<Instrument> instruments) {
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

    private void compare(
            EditionFile edition,
            MethodologyFile methodology,
            Optional<List<CriterionRow>> criteria,
            List<Instrument> instruments) {
        if (methodology.instrument().isEmpty() || edition.instruments().isEmpty()) {
            return;
        }
        Placed<String> scored = methodology.instrument().get();
        List<String> names = edition.instruments().stream().map(Placed::value).toList();
        if (!names.contains(scored.value())) {
            String hint = new Nearest(names).hint(scored.value());
            problems.add(EditionFault.NO_INSTRUMENT, scored.where(), scored.value(), hint);
        }
        instruments.stream()
                .filter(instrument -> instrument.name().equals(scored.value()))
                .findFirst()
                .map(instrument -> new ScoredForm(new Form(instrument), problems))
                .ifPresent(
                        form -> {
                            form.compare(methodology);
                            criteria.ifPresent(rows -> form.compare(rows, methodology.scale()));
                        });
    }
}
