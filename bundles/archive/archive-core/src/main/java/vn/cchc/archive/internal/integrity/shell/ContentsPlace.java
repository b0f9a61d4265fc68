package vn.cchc.archive.internal.integrity.shell;

import java.nio.file.Path;
import vn.cchc.archive.internal.contents.ChosenContents;
import vn.cchc.archive.internal.contents.LocalContents;

/** Where an administrator finds the contents whose hashes begin as in a report. */
record ContentsPlace(ChosenContents chosen, LocalContents local) {

    String words() {
        return chosen.kind().equals(LocalContents.NAME)
                ? "Contents lie in " + below(local.place()) + ", as ab/cd/abcd…"
                : "Contents lie in the store " + chosen.kind() + ", under their hash";
    }

    /** As short as it can be said: paths of servers are long. */
    private static Path below(Path place) {
        Path server = Path.of(System.getProperty("karaf.base", "")).toAbsolutePath();
        return place.startsWith(server) ? server.relativize(place) : place;
    }
}
