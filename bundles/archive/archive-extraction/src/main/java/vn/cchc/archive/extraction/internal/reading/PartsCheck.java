package vn.cchc.archive.extraction.internal.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.cchc.archive.content.Extract.Trait;

/**
 * Unpacks every part of a document once before a library sees it, so that the sizes are those of
 * the bytes and not what the archive says of them, and looks for what people should know.
 */
final class PartsCheck {
    /** What is looked at of one part; longer ones are only measured. */
    private static final int LOOKED_AT = 8 << 20;

    private final Document document;
    private final Findings findings;
    private long left;

    PartsCheck(Document document, Findings findings) {
        this.document = document;
        this.findings = findings;
        this.left = findings.limits().inside().bytes();
    }

    void run() throws IOException {
        try (var zip = new ZipFile(document.file().toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > findings.limits().inside().entries()) {
                throw new Unreadable("has more parts than are read");
            }
            checkNames(zip);
            for (var entry : Collections.list(zip.entries())) {
                findings.check();
                look(entry.getName(), measured(zip, entry));
            }
        }
    }

    /** Two readers of such a document may see two different ones. */
    private static void checkNames(ZipFile zip) throws IOException {
        Set<String> names = new HashSet<>();
        for (var entry : Collections.list(zip.entries())) {
            if (!names.add(entry.getName())) {
                throw new Unreadable("has two parts of the same name");
            }
        }
    }

    /** Its beginning, as one character a byte. */
    private String measured(ZipFile zip, ZipEntry entry) throws IOException {
        try (var in = zip.getInputStream(entry)) {
            byte[] beginning = in.readNBytes((int) Math.min(LOOKED_AT, left + 1));
            spend(beginning.length);
            byte[] piece = new byte[1 << 16];
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                spend(n);
            }
            return new String(beginning, StandardCharsets.ISO_8859_1);
        }
    }

    private void spend(int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new Unreadable("unpacks to more bytes than are read");
        }
    }

    private void look(String name, String content) throws IOException {
        if (document.kind().container() == Kind.Container.OPEN_XML) {
            PartTraits.ofOpenXml(name, content).forEach(findings::trait);
            return;
        }
        PartTraits.ofOpenDocument(name, content).forEach(findings::trait);
        if (name.equals("META-INF/manifest.xml") && content.contains("encryption-data")) {
            findings.trait(Trait.ENCRYPTED);
            throw new PasswordNeeded();
        }
    }
}
