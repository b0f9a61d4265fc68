package vn.cchc.graph.jena.internal.data;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;

/** Moves and deletes files and folders alike. */
public final class Folders {
    private Folders() {}

    /** Moves a file or folder to a place, and what was there away. */
    public static void replace(Path from, Path place) throws IOException {
        if (Files.isDirectory(place)) {
            Path away = place.resolveSibling(place.getFileName() + ".old");
            delete(away);
            Files.move(place, away, StandardCopyOption.ATOMIC_MOVE);
            move(from, place);
            delete(away);
        } else {
            if (Files.isDirectory(from)) {
                Files.deleteIfExists(place);
            }
            move(from, place);
        }
    }

    private static void move(Path from, Path place) throws IOException {
        try {
            Files.move(from, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    public static void delete(Path place) throws IOException {
        List<Path> parts;
        try (var found = Files.walk(place)) {
            parts = found.sorted(Comparator.reverseOrder()).toList();
        } catch (NoSuchFileException e) {
            return;
        }
        for (Path part : parts) {
            Files.deleteIfExists(part);
        }
    }
}
