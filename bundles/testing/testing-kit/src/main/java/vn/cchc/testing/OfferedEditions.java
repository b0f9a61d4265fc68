package vn.cchc.testing;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Editions;
import vn.cchc.edition.RefusedYear;
import vn.cchc.model.EditionId;
import vn.cchc.model.Verdict;

/** These editions are on offer and no others; the collection may change. */
public record OfferedEditions(Collection<Edition> editions) implements Editions {

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
        return List.of();
    }

    @Override
    public Verdict<Edition> check(Path bundleFile) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Verdict<Edition> install(Path bundleFile, String who) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean uninstall(EditionId id, String who) {
        throw new UnsupportedOperationException();
    }
}
