package vn.cchc.figures.internal.rest;

/**
 * Why somebody did something.
 *
 * @param reason one or two sentences
 */
public record ReasonRecord(String reason) {}
