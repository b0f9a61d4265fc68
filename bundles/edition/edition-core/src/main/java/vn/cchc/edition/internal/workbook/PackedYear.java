package vn.cchc.edition.internal.workbook;

import vn.cchc.edition.Edition;

/**
 * A year that was made of a workbook and passed its exam.
 *
 * @param edition what it says
 * @param version of the bundle
 * @param jar the bundle
 */
public record PackedYear(Edition edition, String version, byte[] jar) {

    /** As years are called: index-year-version.jar. */
    public String fileName() {
        return edition.id().index() + "-" + edition.id().year() + "-" + version + ".jar";
    }
}
