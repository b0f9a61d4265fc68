package vn.cchc.archive.internal.contents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cchc.archive.content.ContentStore;
import vn.cchc.model.Fingerprint;

/**
 * Keeps content in a folder, as {@code ab/cd/abcd…}: two levels, so that no folder has too many
 * entries. What is being written lies in {@code incoming} until it is whole and on the disk.
 */
public final class FolderContents implements ContentStore {
    private final Path folder;
    private final Incoming incoming;

    /** Makes the folder unless it is there, and removes what killed puts left. */
    public FolderContents(Path folder, InstantSource clock) throws IOException {
        this.folder = OwnerOnly.folder(folder.toAbsolutePath());
        this.incoming = new Incoming(OwnerOnly.folder(this.folder.resolve("incoming")), clock);
        sync(this.folder.getParent());
        removeLeftovers();
    }

    /** Removes what puts left that were killed more than an hour ago, on any server. */
    public void removeLeftovers() throws IOException {
        incoming.removeLeftovers();
    }

    @Override
    public void put(Fingerprint content, Path file) throws IOException {
        Path place = place(content);
        if (Files.exists(place)) {
            Copying.requireSame(content, Copying.hash(file));
            // Another may have put it there a moment ago and not be as far as this.
            syncFolders(place);
            return;
        }
        Path part = incoming.resolve(content + "." + UUID.randomUUID());
        try {
            Copying.requireSame(content, Copying.copy(file, part));
            move(part, place);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void move(Path part, Path place) throws IOException {
        OwnerOnly.folder(place.getParent());
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        syncFolders(place);
    }

    private void syncFolders(Path place) throws IOException {
        for (Path above = place.getParent(); above.startsWith(folder); above = above.getParent()) {
            sync(above);
        }
    }

    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public OptionalLong size(Fingerprint content) throws IOException {
        try {
            return OptionalLong.of(Files.size(place(content)));
        } catch (NoSuchFileException e) {
            requireFolder();
            return OptionalLong.empty();
        }
    }

    @Override
    public InputStream open(Fingerprint content, long from) throws IOException {
        if (from < 0) {
            throw new IllegalArgumentException("Before the first byte: " + from);
        }
        var channel = channel(place(content));
        try {
            return Channels.newInputStream(channel.position(from));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private FileChannel channel(Path place) throws IOException {
        try {
            return FileChannel.open(place, StandardOpenOption.READ);
        } catch (NoSuchFileException e) {
            requireFolder();
            throw e;
        }
    }

    @Override
    public void remove(Fingerprint content) throws IOException {
        if (!Files.deleteIfExists(place(content))) {
            requireFolder();
        }
    }

    @Override
    public Stream<Fingerprint> all() throws IOException {
        requireFolder();
        return new ContentWalk(folder).all();
    }

    /** A disk that is not mounted looks like a store without content. */
    private void requireFolder() throws IOException {
        if (!incoming.isThere()) {
            throw new IOException("The folder of the contents is gone: " + folder);
        }
    }

    private Path place(Fingerprint content) {
        String hash = content.sha256();
        return folder.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
    }
}
