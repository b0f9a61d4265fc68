package vn.cchc.graph.jena.internal.remote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.cchc.graph.jena.internal.data.BuildData;
import vn.cchc.graph.jena.internal.data.Folders;
import vn.cchc.graph.jena.internal.search.TextIndex;

/**
 * What is here of a build in a remote store, in a folder: the pointer to it, and its texts by their
 * words, because no query language that servers share can search them.
 */
public record BuildPlace(BuildPointer pointer, TextIndex texts) implements AutoCloseable {
    private static final String POINTER = "pointer";
    private static final String TEXTS = "texts";

    /** Whole or not at all, and in the place of what was there. */
    public static BuildPlace write(Path place, BuildPointer pointer, BuildData data)
            throws IOException {
        Path beside = place.resolveSibling(place.getFileName() + ".new");
        Folders.delete(beside);
        data.writeTexts(Files.createDirectories(beside).resolve(TEXTS));
        pointer.write(beside.resolve(POINTER));
        Folders.replace(beside, place);
        return new BuildPlace(pointer, TextIndex.open(place.resolve(TEXTS)));
    }

    /**
     * After every byte was looked at.
     *
     * @throws IOException also when it is not as it was written
     */
    public static BuildPlace read(Path place) throws IOException {
        return new BuildPlace(
                BuildPointer.read(place.resolve(POINTER)), TextIndex.checked(place.resolve(TEXTS)));
    }

    @Override
    public void close() {
        texts.close();
    }
}
