package vn.cchc.portal.internal.pages;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Editions;
import vn.cchc.edition.RefusedYear;
import vn.cchc.model.EditionId;
import vn.cchc.model.Verdict;

/** A server on which no year is installed any more. */
final class NoEditions implements Editions {
    @Override
    public List<Edition> all() {
        return List.of();
    }

    @Override
    public Optional<Edition> find(EditionId id) {
        return Optional.empty();
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
        return false;
    }
}
