package vn.cchc.archive.extraction.internal.reading;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Decides by content what a file is. */
final class Kinds {
    private static final int BEGINNING = 4096;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /** Kinds of plain text that only a name tells apart, and that nothing runs. */
    private static final Set<MediaType> NAMED_TEXTS =
            Set.of(
                    MediaType.text("csv"),
                    MediaType.text("tab-separated-values"),
                    MediaType.text("markdown"),
                    MediaType.text("x-web-markdown"),
                    MediaType.application("json"));

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    Kind of(Path file, String name) throws IOException {
        byte[] beginning = beginning(file);
        if (startsWith(beginning, PDF)) {
            return Kind.of("application/pdf");
        }
        if (startsWith(beginning, new byte[] {'P', 'K', 3, 4})) {
            return ZipKind.of(file);
        }
        var magic = magic(file);
        if (magic.getBaseType().toString().startsWith("application/x-tika-msoffice")) {
            return OleKind.of(file);
        }
        return Kind.of(text(magic, beginning, name).getBaseType().toString());
    }

    private MediaType text(MediaType magic, byte[] beginning, String name) {
        boolean unknown = magic.equals(MediaType.OCTET_STREAM);
        if (!magic.getBaseType().equals(MediaType.TEXT_PLAIN)
                && !(unknown && Encoding.looksLikeText(beginning))) {
            return magic;
        }
        var markup = markup(beginning);
        if (!markup.equals(MediaType.TEXT_PLAIN)) {
            return markup;
        }
        var named = named(name);
        return NAMED_TEXTS.contains(named) ? named : MediaType.TEXT_PLAIN;
    }

    /** Of what begins as markup does, in whatever Unicode and however much of it is broken. */
    private MediaType markup(byte[] beginning) {
        String text = Encoding.decoded(beginning).replaceFirst("^[\\s\uFEFF]+", "");
        if (!text.startsWith("<")) {
            return MediaType.TEXT_PLAIN;
        }
        String again = text.replaceFirst("^<\\?xml[^>]{0,200}>\\s*", "");
        var type = magic(again.getBytes(StandardCharsets.UTF_8));
        boolean known = isXml(type) || type.getSubtype().equals("html");
        return known || again.length() == text.length() ? type : MediaType.APPLICATION_XML;
    }

    private MediaType magic(byte[] bytes) {
        try {
            return types.detect(new ByteArrayInputStream(bytes), new Metadata());
        } catch (IOException e) {
            return MediaType.TEXT_PLAIN;
        }
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(BEGINNING);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length
                && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private MediaType magic(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return types.detect(in, new Metadata());
        }
    }

    private MediaType named(String name) {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, ending(name));
        try {
            return types.detect(null, metadata).getBaseType();
        } catch (IOException e) {
            return MediaType.OCTET_STREAM;
        }
    }

    /** As a name of its own: the rest of the name may look like an address with a query. */
    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : "file" + name.substring(dot).strip().toLowerCase(Locale.ROOT);
    }

    /** Whether the name says another kind than the content. */
    boolean otherName(String mediaType, String name) {
        var said = named(name);
        var is = MediaType.parse(mediaType);
        if (said.equals(MediaType.OCTET_STREAM) || canonical(said).equals(canonical(is))) {
            return false;
        }
        return !mayBeCalled(said, is);
    }

    private boolean mayBeCalled(MediaType said, MediaType is) {
        if (is.equals(MediaType.TEXT_PLAIN)) {
            return isText(said);
        }
        return isXml(is) && isXml(said) && !said.getSubtype().contains("svg")
                || said.equals(MediaType.TEXT_PLAIN) && NAMED_TEXTS.contains(is)
                || isMail(said) && isMail(is);
    }

    private static boolean isMail(MediaType type) {
        return type.getType().equals("message") || type.getType().equals("multipart");
    }

    private MediaType canonical(MediaType type) {
        return types.getMediaTypeRegistry().normalize(type);
    }

    /** Whether it is plain text in the end, as programs and tables are. */
    boolean isText(MediaType type) {
        return type.getType().equals("text")
                || types.getMediaTypeRegistry().isSpecializationOf(type, MediaType.TEXT_PLAIN);
    }

    private boolean isXml(MediaType type) {
        return type.equals(MediaType.APPLICATION_XML)
                || types.getMediaTypeRegistry().isSpecializationOf(type, MediaType.APPLICATION_XML);
    }
}
