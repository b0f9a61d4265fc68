package vn.cchc.edition;

/**
 * What a year holds: how the figures of an index are computed, or a plan, or surveys that are put
 * to people; the last two have no figures.
 */
public sealed interface Content permits Methodology, Plan, Surveys {}
