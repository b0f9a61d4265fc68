package vn.cchc.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A part of a form, on the disk.
 *
 * @param fileName what its sender calls it, without a path; empty when it is no file
 * @param mediaType in small letters, without parameters, as the sender says
 * @param content where it lies for as long as the request is answered
 */
public record SentPart(String name, Optional<String> fileName, String mediaType, Path content) {

    /** Bytes. */
    public long length() throws IOException {
        return Files.size(content);
    }

    /** All of it; ask for its length before. */
    public byte[] bytes() throws IOException {
        return Files.readAllBytes(content);
    }
}
