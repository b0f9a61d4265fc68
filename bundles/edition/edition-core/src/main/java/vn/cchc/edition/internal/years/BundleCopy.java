package vn.cchc.edition.internal.years;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.osgi.framework.Bundle;
import vn.cchc.edition.internal.files.InstalledYear;

/**
 * Writes an installed year into a jar, so that it can be put back when its successor fails. A year
 * is data, so its entries are all there is to it.
 */
final class BundleCopy {
    private BundleCopy() {}

    static void write(Bundle bundle, Path jar) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String name : new InstalledYear(bundle).names()) {
                out.putNextEntry(new ZipEntry(name));
                try (var in = bundle.getEntry(name).openStream()) {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
    }
}
