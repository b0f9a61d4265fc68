package vn.cchc.edition.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Editions;
import vn.cchc.edition.RefusedYear;
import vn.cchc.edition.internal.examination.SampleYear;
import vn.cchc.model.EditionId;
import vn.cchc.model.Verdict;

/** Editions from folders, without a framework. */
public final class ShelfOfEditions implements Editions {
    private final List<Edition> editions = new ArrayList<>();
    private final List<RefusedYear> refused = new ArrayList<>();

    public void add(Path folder) {
        var verdict = check(folder);
        verdict.value().ifPresent(editions::add);
        if (verdict.value().isEmpty()) {
            refused.add(new RefusedYear("vn.cchc.year.bad 1.0.0", verdict.problems()));
        }
    }

    @Override
    public List<Edition> all() {
        return List.copyOf(editions);
    }

    @Override
    public Optional<Edition> find(EditionId id) {
        return editions.stream().filter(edition -> edition.id().equals(id)).findFirst();
    }

    @Override
    public List<RefusedYear> refused() {
        return List.copyOf(refused);
    }

    @Override
    public Verdict<Edition> check(Path file) {
        return SampleYear.examine(file);
    }

    @Override
    public Verdict<Edition> install(Path file, String who) {
        var verdict = check(file);
        verdict.value().ifPresent(editions::add);
        return verdict;
    }

    @Override
    public boolean uninstall(EditionId id, String who) {
        return editions.removeIf(edition -> edition.id().equals(id));
    }
}
