package vn.cchc.portal.internal.index;

/** A province without a figure, and why. */
public record Missing(String name, String reason) {}
