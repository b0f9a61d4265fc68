package vn.cchc.archive.extraction.internal.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** Tells documents that are archives from archives. */
final class ZipKind {
    static final Kind ARCHIVE = new Kind("application/zip", Kind.Container.ZIP);
    private static final int LONGEST_TYPE = 200;
    private static final int LONGEST_LIST = 1 << 20;
    private static final Pattern MAIN =
            Pattern.compile(
                    "[\"'](application/vnd\\.(?:openxmlformats-officedocument|ms-)[a-zA-Z0-9.-]{1,80}?)"
                            + "\\.main(?:\\+xml)?[\"']");

    private ZipKind() {}

    static Kind of(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return openDocument(zip, file)
                    .or(() -> openXml(zip))
                    .or(() -> jar(zip))
                    .orElse(ARCHIVE);
        } catch (java.util.zip.ZipException e) {
            return ARCHIVE;
        }
    }

    /** Its standard wants the type first and not compressed; only then it is believed. */
    private static Optional<Kind> openDocument(ZipFile zip, Path file) throws IOException {
        byte[] beginning;
        try (var in = Files.newInputStream(file)) {
            beginning = in.readNBytes(LONGEST_TYPE);
        }
        String text = new String(beginning, StandardCharsets.ISO_8859_1);
        if (!text.startsWith("mimetype", 30) || zip.getEntry("mimetype") == null) {
            return Optional.empty();
        }
        String type = part(zip, "mimetype", LONGEST_TYPE).strip();
        if (type.equals("application/epub+zip")) {
            return Optional.of(new Kind(type, Kind.Container.ZIP));
        }
        return type.matches("application/vnd\\.oasis\\.opendocument\\.[a-z-]{1,40}")
                ? Optional.of(new Kind(type, Kind.Container.OPEN_DOCUMENT))
                : Optional.empty();
    }

    private static Optional<Kind> openXml(ZipFile zip) {
        String list = part(zip, "[Content_Types].xml", LONGEST_LIST);
        Matcher main = MAIN.matcher(list);
        return main.find()
                ? Optional.of(new Kind(mediaType(main.group(1)), Kind.Container.OPEN_XML))
                : Optional.empty();
    }

    private static String mediaType(String type) {
        int macros = type.indexOf(".macroEnabled");
        return macros < 0
                ? type
                : type.substring(0, macros).toLowerCase(Locale.ROOT) + ".macroenabled.12";
    }

    private static Optional<Kind> jar(ZipFile zip) {
        return zip.getEntry("META-INF/MANIFEST.MF") == null
                ? Optional.empty()
                : Optional.of(new Kind("application/java-archive", Kind.Container.ZIP));
    }

    private static String part(ZipFile zip, String name, int most) {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (var in = zip.getInputStream(entry)) {
            return decoded(in.readNBytes(most));
        } catch (IOException e) {
            return "";
        }
    }

    /** A list of types may be written in UTF-16, where nothing of ASCII would be found. */
    private static String decoded(byte[] bytes) {
        return Encoding.looksLikeUtf16(bytes)
                ? Encoding.utf16(bytes)
                : new String(bytes, StandardCharsets.UTF_8);
    }
}
