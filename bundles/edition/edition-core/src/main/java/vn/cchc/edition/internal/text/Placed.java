package vn.cchc.edition.internal.text;

/** A value and the file and line it stands in. */
public record Placed<T>(T value, String where) {}
