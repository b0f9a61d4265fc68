import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Lists every third-party library in the assembled server, also those nested in our own bundles, with the licence its
 * own files name. Run by the build: {@code java ThirdPartyNotices.java <system folder> <file to write>}.
 */
final class ThirdPartyNotices {
    private static final Pattern POM_LICENCE = Pattern.compile("<license>\\s*(?:<!--.*?-->\\s*)?<name>(.*?)</name>", Pattern.DOTALL);
    private static final Pattern LICENCE_FILE = Pattern.compile("(?i)(META-INF/)?(LICEN[CS]E|COPYING)[^/]*");

    /** What one library says of itself. */
    private static final class Library {
        private String name = "";
        private String version = "";
        private final Set<String> licences = new LinkedHashSet<>();
        private boolean text;
    }

    private final Map<String, Library> libraries = new TreeMap<>();

    public static void main(String[] arguments) throws IOException {
        var notices = new ThirdPartyNotices();
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            for (Path jar : files.filter(f -> f.toString().endsWith(".jar")).sorted().toList()) {
                notices.read(jar.getFileName().toString(), Files.readAllBytes(jar), jar.toString().contains("/vn/cchc/"));
            }
        }
        Files.writeString(Path.of(arguments[1]), notices.text());
    }

    /** @param own a bundle of this product: only what is nested in it is third-party */
    private void read(String file, byte[] jar, boolean own) throws IOException {
        var library = new Library();
        try (var in = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith(".jar")) {
                    read(entry.getName().replaceFirst(".*/", ""), in.readAllBytes(), false);
                } else {
                    look(library, entry.getName(), in);
                }
            }
        }
        if (!own) {
            libraries.put(file, library);
        }
    }

    private static void look(Library library, String entry, InputStream in) throws IOException {
        if (entry.equals("META-INF/MANIFEST.MF")) {
            manifest(library, new Manifest(in).getMainAttributes());
        } else if (entry.matches("META-INF/maven/.*/pom.properties")) {
            var properties = new Properties();
            properties.load(in);
            library.name = properties.getProperty("groupId", "") + ":" + properties.getProperty("artifactId", "");
            library.version = properties.getProperty("version", "");
        } else if (entry.matches("META-INF/maven/.*/pom.xml")) {
            var licences = POM_LICENCE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (licences.find()) {
                library.licences.add(licences.group(1).strip());
            }
        } else if (LICENCE_FILE.matcher(entry).matches()) {
            library.text = true;
        }
    }

    private static void manifest(Library library, Attributes manifest) {
        String licence = manifest.getValue("Bundle-License");
        if (licence != null) {
            library.licences.add(licence.replaceAll("\\s+", " ").strip());
        }
        if (library.name.isEmpty() && manifest.getValue("Bundle-SymbolicName") != null) {
            library.name = manifest.getValue("Bundle-SymbolicName").replaceFirst(";.*", "");
            library.version = String.valueOf(manifest.getValue("Bundle-Version"));
        }
    }

    private String text() {
        var text = new StringBuilder("Third-party libraries in this server, each with the licence its own files name.\n");
        text.append("The files themselves carry the full texts and notices (META-INF/LICENSE, META-INF/NOTICE).\n\n");
        libraries.forEach(
                (file, library) ->
                        text.append(file)
                                .append("\n    ")
                                .append(library.name.isEmpty() ? file : library.name + " " + library.version)
                                .append("\n    ")
                                .append(licence(library))
                                .append('\n'));
        return text.toString();
    }

    private static String licence(Library library) {
        if (!library.licences.isEmpty()) {
            return String.join(" | ", library.licences);
        }
        return library.text ? "see the licence text inside the file" : "see the project named above";
    }
}
