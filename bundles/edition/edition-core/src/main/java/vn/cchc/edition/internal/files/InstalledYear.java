package vn.cchc.edition.internal.files;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.osgi.framework.Bundle;
import vn.cchc.edition.internal.faults.FileFault;
import vn.cchc.edition.internal.faults.Problems;

/**
 * A bundle in the framework. Only what is in the bundle itself is read: a fragment cannot add a
 * file to somebody else's year.
 */
public record InstalledYear(Bundle bundle) implements YearSource {

    /** Whether the bundle says that it is a year. */
    public static boolean isYear(Bundle bundle) {
        return bundle.getEntryPaths(YearFiles.FOLDER) != null;
    }

    @Override
    public Optional<YearFiles> files(Problems problems) {
        var collector = new Collector(problems);
        try {
            for (String name : names()) {
                URL entry = bundle.getEntry(name);
                if (entry != null && !collector.add(name, entry::openStream)) {
                    break;
                }
            }
            return Optional.of(collector.bundle());
        } catch (IOException | IllegalStateException e) {
            problems.add(FileFault.UNREADABLE, "", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** Names of all files in the bundle, sorted. */
    public SortedSet<String> names() {
        var names = new TreeSet<String>();
        var folders = new ArrayDeque<String>();
        folders.add("/");
        while (!folders.isEmpty()) {
            Enumeration<String> paths = bundle.getEntryPaths(folders.remove());
            for (String path :
                    paths == null ? Collections.<String>emptyList() : Collections.list(paths)) {
                (path.endsWith("/") ? folders : names).add(path);
            }
        }
        return names;
    }
}
