package vn.cchc.scoring.internal;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.EditionId;
import vn.cchc.scoring.ImportedSheet;
import vn.cchc.scoring.ScoreSheets;

/** The score sheet of {@link PointsOffice}, in memory. */
public final class OneScoreSheet implements ScoreSheets {
    @Override
    public List<ImportedSheet> all() {
        return List.of(PointsOffice.sheet("sheet-1"));
    }

    @Override
    public Optional<ImportedSheet> find(String id) {
        return all().stream().filter(sheet -> sheet.id().equals(id)).findFirst();
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
        return PointsOffice.csv();
    }
}
