package vn.cchc.archive.internal.integrity.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.archive.Version;
import vn.cchc.archive.content.Extract;
import vn.cchc.model.Fingerprint;

/**
 * A version in an export.
 *
 * @param textBytes length of each page of {@code text.txt}; absent when there is none
 */
record VersionJson(
        int number,
        String fileName,
        String sha256,
        long bytes,
        String mediaType,
        String condition,
        int pages,
        String textSource,
        boolean textComplete,
        List<String> traits,
        String uploadedAt,
        String uploadedBy,
        String note,
        List<Integer> textBytes) {

    /**
     * @param pages {@code null} when there is no text
     */
    static VersionJson of(Version version, List<String> pages) {
        return new VersionJson(
                version.number(),
                version.fileName(),
                version.content().sha256(),
                version.size(),
                version.mediaType(),
                version.condition().name(),
                version.pages(),
                version.source().name(),
                version.complete(),
                version.traits().stream().map(Enum::name).sorted().toList(),
                version.uploadedAt().toString(),
                version.uploadedBy(),
                version.note(),
                pages == null ? null : pages.stream().map(page -> utf8(page).length).toList());
    }

    /**
     * @throws RuntimeException when a value is none that a version can have
     */
    Version version() {
        return new Version(
                number,
                new Fingerprint(sha256),
                fileName,
                mediaType,
                bytes,
                Version.Condition.valueOf(condition),
                pages,
                Extract.Source.valueOf(textSource),
                textComplete,
                traitSet(),
                Instant.parse(uploadedAt),
                uploadedBy,
                note);
    }

    private Set<Extract.Trait> traitSet() {
        return traits.stream().map(Extract.Trait::valueOf).collect(Collectors.toSet());
    }

    /** Pages with a form feed between them. */
    static byte[] text(List<String> pages) {
        return utf8(String.join("\f", pages));
    }

    /**
     * The pages again.
     *
     * @throws RuntimeException when the lengths do not fit the text
     */
    List<String> pagesOf(byte[] text) {
        var all = new ArrayList<String>();
        int from = 0;
        for (int length : textBytes) {
            all.add(new String(text, from, length, StandardCharsets.UTF_8));
            from += length + 1;
        }
        return all;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
