package vn.cchc.archive;

import java.util.OptionalInt;

/**
 * What is cited.
 *
 * @param version the version that was read
 * @param page from 1; empty when the whole is meant
 */
public record Passage(String document, int version, OptionalInt page) {}
