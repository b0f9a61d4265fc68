package vn.cchc.archive.internal.contents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.cchc.archive.content.ContentStore;
import vn.cchc.archive.internal.ArchiveFolder;
import vn.cchc.archive.internal.ArchiveSettings;
import vn.cchc.model.Fingerprint;

/** The store of those who configure none: a folder of this server. */
@Component(
        service = {ContentStore.class, LocalContents.class},
        configurationPid = "vn.cchc.archive",
        property = ContentStore.KIND + "=" + LocalContents.NAME)
public final class LocalContents implements ContentStore {
    /** The word by which the configuration chooses it. */
    public static final String NAME = "folder";

    private final Path place;
    private final FolderContents folder;

    @Activate
    public LocalContents(BundleContext context, ArchiveSettings settings) throws IOException {
        place = ArchiveFolder.of(context, settings).contents().toAbsolutePath().normalize();
        folder = new FolderContents(place, InstantSource.system());
    }

    /** Where it is on the disk. */
    public Path place() {
        return place;
    }

    @Override
    public void put(Fingerprint content, Path file) throws IOException {
        folder.put(content, file);
    }

    @Override
    public OptionalLong size(Fingerprint content) throws IOException {
        return folder.size(content);
    }

    @Override
    public InputStream open(Fingerprint content, long from) throws IOException {
        return folder.open(content, from);
    }

    @Override
    public void remove(Fingerprint content) throws IOException {
        folder.remove(content);
    }

    @Override
    public Stream<Fingerprint> all() throws IOException {
        return folder.all();
    }

    /** Removes what was being written by servers that were killed. */
    public void removeLeftovers() throws IOException {
        folder.removeLeftovers();
    }
}
