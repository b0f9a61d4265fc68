package vn.cchc.portal.internal.pages;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.EditionId;
import vn.cchc.scoring.ImportedSheet;
import vn.cchc.scoring.ScoreSheets;

/** A room in which no score sheet was imported. */
final class NoSheets implements ScoreSheets {
    @Override
    public List<ImportedSheet> all() {
        return List.of();
    }

    @Override
    public Optional<ImportedSheet> find(String id) {
        return Optional.empty();
    }

    @Override
    public ImportedSheet importSheet(EditionId edition, String file, InputStream csv, String who) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ImportedSheet derive(String from, String file, byte[] csv, String who) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ImportedSheet demonstrate(EditionId edition, long seed, String who) {
        throw new UnsupportedOperationException();
    }

    @Override
    public byte[] template(EditionId edition) {
        throw new UnsupportedOperationException();
    }

    @Override
    public byte[] content(String id) {
        throw new UnsupportedOperationException();
    }
}
