package vn.cchc.scoring.internal.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.access.Audit;
import vn.cchc.edition.Editions;
import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.model.Verdict;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.ImportedSheet;
import vn.cchc.scoring.ScoreSheets;
import vn.cchc.scoring.internal.demonstration.DemonstrationSheet;
import vn.cchc.scoring.internal.faults.SheetsFault;
import vn.cchc.scoring.internal.store.SheetStore;
import vn.cchc.scoring.points.ScoreSheet;

/** Checks score sheets with the rules of their edition and keeps them in the database. */
@Component
public final class StoredScoreSheets implements ScoreSheets {
    /** Most megabytes of a sheet. */
    public static final int MOST_MEGABYTES = 16;

    private static final Logger LOG = LoggerFactory.getLogger(StoredScoreSheets.class);
    private static final int MEGABYTE = 1 << 20;
    private static final int PROBLEMS_LISTED = 1_000;
    private static final int LONGEST_NAME = 255;

    private final SheetStore store;
    private final Editions editions;
    private final Registry registry;
    private final Audit audit;
    private final Clock clock;

    @Activate
    public StoredScoreSheets(
            @Reference SheetStore store,
            @Reference Editions editions,
            @Reference Registry registry,
            @Reference Audit audit) {
        this(store, editions, registry, audit, Clock.systemUTC());
    }

    StoredScoreSheets(
            SheetStore store, Editions editions, Registry registry, Audit audit, Clock clock) {
        this.store = store;
        this.editions = editions;
        this.registry = registry;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<ImportedSheet> all() {
        return store.all();
    }

    @Override
    public Optional<ImportedSheet> find(String id) {
        return store.find(id);
    }

    @Override
    public ImportedSheet importSheet(EditionId edition, String file, InputStream csv, String who) {
        var year = PointsYear.find(edition, editions, registry);
        return keep(year, file, bytes(csv, file), false, who);
    }

    @Override
    public ImportedSheet derive(String from, String file, byte[] csv, String who) {
        var sheet = find(from).orElseThrow(() -> unknown(from));
        var year = PointsYear.find(sheet.edition(), editions, registry);
        return keep(year, file, csv, sheet.illustrative(), who);
    }

    @Override
    public ImportedSheet demonstrate(EditionId edition, long seed, String who) {
        var year = PointsYear.find(edition, editions, registry);
        byte[] csv = new DemonstrationSheet(year, seed).csv();
        return keep(year, "demonstration, seed " + seed, csv, true, who);
    }

    @Override
    public byte[] template(EditionId edition) {
        return new SheetTemplate(PointsYear.find(edition, editions, registry)).csv();
    }

    @Override
    public byte[] content(String id) {
        return store.content(id).orElseThrow(() -> unknown(id));
    }

    private static Refusal unknown(String id) {
        return new Refusal(Refusal.Kind.NOT_FOUND, SheetsFault.NO_SHEET.at(id));
    }

    private ImportedSheet keep(
            PointsYear year, String file, byte[] csv, boolean illustrative, String who) {
        var scores = checked(year.scorer().read(csv), file);
        var sheet =
                new ImportedSheet(
                        UUID.randomUUID().toString(),
                        year.edition().id(),
                        year.edition().fingerprint(),
                        file.length() > LONGEST_NAME ? file.substring(0, LONGEST_NAME) : file,
                        scores.size(),
                        Fingerprint.of(csv),
                        illustrative,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        who);
        store.keep(sheet, csv);
        audit.record(who, "score-sheet.import", sheet.id(), "done");
        LOG.info(
                "Score sheet {} of {} imported: {} scores, fingerprint {}",
                sheet.id(),
                sheet.edition(),
                sheet.rows(),
                sheet.content().brief());
        return sheet;
    }

    private static byte[] bytes(InputStream csv, String file) {
        try {
            byte[] bytes = csv.readNBytes(MOST_MEGABYTES * MEGABYTE + 1);
            if (bytes.length > MOST_MEGABYTES * MEGABYTE) {
                throw new Refusal(
                        Refusal.Kind.TOO_LARGE, SheetsFault.TOO_LARGE.at(file, MOST_MEGABYTES));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All faults, up to so many that nobody reads them all. */
    private static ScoreSheet checked(Verdict<ScoreSheet> verdict, String file) {
        List<Problem> problems = verdict.problems();
        if (problems.size() > PROBLEMS_LISTED) {
            var listed = new ArrayList<>(problems.subList(0, PROBLEMS_LISTED));
            listed.add(SheetsFault.MORE.at(file, problems.size() - PROBLEMS_LISTED));
            throw new Refusal(Refusal.Kind.INVALID, listed);
        }
        return verdict.orRefuse();
    }
}
