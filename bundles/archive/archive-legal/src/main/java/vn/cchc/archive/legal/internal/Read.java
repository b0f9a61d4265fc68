package vn.cchc.archive.legal.internal;

import vn.cchc.archive.legal.Confidence;

/** A value and how well it was read. */
public record Read<T>(T value, Confidence confidence) {}
