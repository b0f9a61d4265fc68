package vn.cchc.archive.internal.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.access.Person;
import vn.cchc.archive.internal.StoredArchive;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.Refusal;
import vn.cchc.ops.Job;
import vn.cchc.ops.Jobs;
import vn.cchc.registry.Registry;

/** Many documents at once, as a job. */
@Component(service = BulkImports.class)
public final class BulkImports {
    private static final Logger LOG = LoggerFactory.getLogger(BulkImports.class);

    /** Of all files of one list together. */
    private static final long MOST_BYTES = 20L << 30;

    private final StoredArchive archive;
    private final Registry registry;
    private final Jobs jobs;
    private final Path folder;

    @Activate
    public BulkImports(
            BundleContext context,
            @Reference StoredArchive archive,
            @Reference Registry registry,
            @Reference Jobs jobs) {
        this(context.getDataFile("lists").toPath(), archive, registry, jobs);
    }

    private BulkImports(Path folder, StoredArchive archive, Registry registry, Jobs jobs) {
        this.folder = folder;
        this.archive = archive;
        this.registry = registry;
        this.jobs = jobs;
    }

    public static BulkImports of(Path folder, StoredArchive archive, Registry registry, Jobs jobs) {
        return new BulkImports(folder, archive, registry, jobs);
    }

    /** What to do when all is kept. */
    @FunctionalInterface
    public interface Ending {
        void run() throws IOException;
    }

    /**
     * Begins to examine and, unless it is only to be examined, to keep.
     *
     * @param list CSV or XLSX; it is copied and closed
     * @param files a folder or a ZIP file; it must stay until the job has ended
     * @param ending done when all was kept
     */
    public Job start(InputStream list, Path files, boolean onlyExamine, Person who, Ending ending) {
        Path copy = copied(list);
        try {
            return jobs.start(
                    onlyExamine ? "archive.check" : "archive.import",
                    files.getFileName().toString(),
                    who.name(),
                    progress -> {
                        try {
                            return run(copy, files, onlyExamine, who, ending, progress);
                        } finally {
                            delete(copy);
                        }
                    });
        } catch (RuntimeException e) {
            delete(copy);
            throw e;
        }
    }

    private Path copied(InputStream list) {
        Path copy = null;
        try (list) {
            Files.createDirectories(folder);
            copy = Files.createTempFile(folder, "list-", ".tmp");
            Files.write(copy, list.readNBytes((int) DocumentList.MOST_BYTES + 1));
            return copy;
        } catch (IOException e) {
            delete(copy);
            throw new Refusal(Refusal.Kind.INVALID, ArchiveFault.BROKEN_OFF.at("list"));
        }
    }

    private String run(
            Path list,
            Path source,
            boolean onlyExamine,
            Person who,
            Ending ending,
            Jobs.Progress progress)
            throws IOException {
        progress.report("Reading the list", 0, 0);
        var rows = DocumentList.read(list);
        try (FileSource files = FileSource.open(source)) {
            var exam = new BulkExam(registry, archive.staging().largest(), MOST_BYTES, who);
            var planned = exam.examine(rows, files, progress);
            if (onlyExamine) {
                return planned.size() + " documents, nothing wrong";
            }
            var load = new BulkLoad(archive, Fingerprint.of(Files.readAllBytes(list)), who);
            int added = load.keep(planned, files, progress);
            LOG.info("{} documents of a list are kept, {} of them new", planned.size(), added);
            ending.run();
            return planned.size() + " documents, " + added + " of them new";
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
