package vn.cchc.archive.extraction.internal.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import vn.cchc.archive.content.Extract.Trait;

/** Script in the pages of a mail, as far as they are not packed. */
final class MailTraits {
    private static final int LOOKED_AT = 8 << 20;
    private static final Pattern SCRIPT =
            Pattern.compile("(?i)<\\s*script\\b|javascript:|<[^>]{1,500}\\son\\w{3,20}\\s*=");
    private static final Pattern SIGNED =
            Pattern.compile("(?i)content-type:\\s*(multipart/signed|application/(x-)?pkcs7)");

    private MailTraits() {}

    static void find(Path file, Findings findings) throws IOException {
        String text;
        try (var in = Files.newInputStream(file)) {
            text = new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
        }
        if (SCRIPT.matcher(text).find()) {
            findings.trait(Trait.SCRIPT);
        }
        if (SIGNED.matcher(text).find()) {
            findings.trait(Trait.SIGNATURE);
        }
    }
}
