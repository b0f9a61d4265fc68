package vn.cchc.edition.internal.examination;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import vn.cchc.edition.internal.faults.FileFault;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.files.YearFiles;
import vn.cchc.edition.internal.text.Placed;
import vn.cchc.model.EditionId;

/**
 * What the manifest of a year may say. Only lines that describe the bundle are allowed, and the one
 * requirement that keeps a year from resolving where nobody can read it.
 */
public final class ManifestRules {
    /** The symbolic name of a year is this and index-year. */
    static final String NAME_START = "vn.cchc.year.";

    /** The pattern new years are copied from may be called what it likes. */
    private static final String PATTERN_INDEX = "sample";

    private static final String CAPABILITY = "cchc.edition";
    private static final Pattern REQUIREMENT =
            Pattern.compile("cchc\\.edition;filter:=\"?\\(format=1\\)\"?");
    private static final Pattern VERSION =
            Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9}(\\.[0-9]{1,9}(\\.[A-Za-z0-9_-]+)?)?)?");
    private static final Set<String> DESCRIBING =
            Set.of(
                    "manifest-version",
                    "created-by",
                    "build-jdk-spec",
                    "tool",
                    "bnd-lastmodified",
                    "bundle-manifestversion",
                    "bundle-symbolicname",
                    "bundle-version",
                    "bundle-name",
                    "bundle-description",
                    "bundle-license",
                    "bundle-vendor",
                    "bundle-docurl",
                    "bundle-contactaddress",
                    "bundle-copyright",
                    "bundle-category",
                    "bundle-developers",
                    "bundle-scm",
                    "require-capability");

    private final Problems problems;
    private final String text;
    private final Attributes lines;

    /** Empty when it cannot be read at all, with the problem. */
    static Optional<ManifestRules> of(byte[] bytes, Problems problems) {
        try {
            return Optional.of(new ManifestRules(bytes, problems));
        } catch (IOException e) {
            problems.add(FileFault.BAD_MANIFEST, YearFiles.MANIFEST, e.getMessage());
            return Optional.empty();
        }
    }

    private ManifestRules(byte[] bytes, Problems problems) throws IOException {
        this.problems = problems;
        this.text = new String(bytes, StandardCharsets.UTF_8);
        this.lines = new Manifest(new ByteArrayInputStream(bytes)).getMainAttributes();
    }

    /** Symbolic name and version. */
    String bundle() {
        return name() + " " + version();
    }

    private String name() {
        String name = line("Bundle-SymbolicName");
        return name.contains(";") ? name.substring(0, name.indexOf(';')).strip() : name;
    }

    private String version() {
        return line("Bundle-Version");
    }

    private String line(String name) {
        return Optional.ofNullable(lines.getValue(name)).orElse("").strip();
    }

    /** Whether a line with this name describes the bundle and has the framework do nothing. */
    public static boolean describes(String name) {
        return DESCRIBING.contains(name.toLowerCase(Locale.ROOT));
    }

    void examine() {
        for (Object key : lines.keySet()) {
            String name = key.toString();
            if (!describes(name)) {
                problems.add(FileFault.HEADER, where(name), name);
            }
        }
        if (!VERSION.matcher(version()).matches()) {
            problems.add(FileFault.BUNDLE_VERSION, where("Bundle-Version"), version());
        }
        examineRequirements(line("Require-Capability").replace(" ", ""));
    }

    private void examineRequirements(String requirements) {
        String where = where("Require-Capability");
        boolean found = false;
        for (String clause : requirements.isEmpty() ? new String[0] : requirements.split(",")) {
            if (REQUIREMENT.matcher(clause).matches()) {
                found = true;
            } else if (!clause.startsWith(CAPABILITY + ";")) {
                problems.add(FileFault.OTHER_CAPABILITY, where, clause);
            }
        }
        if (!found) {
            problems.add(FileFault.NO_FORMAT, where);
        }
    }

    /** Whether the bundle is called after what it holds. */
    void compareName(Placed<EditionId> id) {
        String expected = id.value().index() + "-" + id.value().year();
        boolean pattern = id.value().index().equals(PATTERN_INDEX) && name().startsWith(NAME_START);
        if (!name().equals(NAME_START + expected) && !pattern) {
            problems.add(FileFault.BUNDLE_NAME, id.where(), name(), id.value(), expected);
        }
    }

    private String where(String name) {
        String[] written = text.split("\r\n|\r|\n");
        for (int i = 0; i < written.length; i++) {
            if (written[i].regionMatches(true, 0, name + ":", 0, name.length() + 1)) {
                return YearFiles.MANIFEST + ":" + (i + 1);
            }
        }
        return YearFiles.MANIFEST;
    }
}
