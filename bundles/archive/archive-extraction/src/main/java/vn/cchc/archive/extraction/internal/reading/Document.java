package vn.cchc.archive.extraction.internal.reading;

import java.nio.file.Path;

/** A file whose kind is known. */
record Document(Path file, Kind kind) {}
