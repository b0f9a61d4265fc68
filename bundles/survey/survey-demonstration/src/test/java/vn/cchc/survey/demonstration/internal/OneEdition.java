package vn.cchc.survey.demonstration.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Editions;
import vn.cchc.edition.PublishedFigure;
import vn.cchc.edition.RefusedYear;
import vn.cchc.edition.internal.examination.Examination;
import vn.cchc.edition.internal.files.YearSource;
import vn.cchc.model.EditionId;
import vn.cchc.model.Verdict;
import vn.cchc.survey.form.FormDefinition;

/** A system in which one edition is on offer. */
record OneEdition(Edition edition) implements Editions {

    /** The edition of a year, read from its sources and examined like any other. */
    static Edition ofYear(String folder) {
        var sources = Path.of("..", "..", "years", folder, "src", "main", "resources");
        return new Examination(FormDefinition::load, Forms.REGISTRY)
                .examine(YearSource.of(sources))
                .orRefuse();
    }

    /** The same edition with other published figures. */
    static Edition withPublished(Edition edition, List<PublishedFigure> published) {
        return new Edition(
                edition.id(),
                edition.fingerprint(),
                edition.bundle(),
                edition.title(),
                edition.status(),
                edition.statusReason(),
                edition.legalAct(),
                edition.registry(),
                edition.methodology(),
                edition.instruments(),
                edition.sampling(),
                edition.fieldwork(),
                published,
                edition.sources());
    }

    @Override
    public List<Edition> all() {
        return List.of(edition);
    }

    @Override
    public Optional<Edition> find(EditionId id) {
        return all().stream().filter(e -> e.id().equals(id)).findFirst();
    }

    @Override
    public List<RefusedYear> refused() {
        return List.of();
    }

    @Override
    public Verdict<Edition> check(Path bundleFile) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Verdict<Edition> install(Path bundleFile) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean uninstall(EditionId id) {
        throw new UnsupportedOperationException();
    }
}
