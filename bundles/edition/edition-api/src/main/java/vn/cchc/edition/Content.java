package vn.cchc.edition;

/** What a year holds: how the figures of an index are computed, or a plan, which has none. */
public sealed interface Content permits Methodology, Plan {}
