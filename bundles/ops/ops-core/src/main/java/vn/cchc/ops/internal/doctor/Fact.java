package vn.cchc.ops.internal.doctor;

/** Something about this server that whoever helps will ask for first. */
public record Fact(String name, String value) {}
