package vn.cchc.portal.internal.index;

/** A column of the ranking: short in the head of the table, in full for who asks. */
public record Column(String code, String shortName, String name) {}
