package vn.cchc.portal.internal.years;

import vn.cchc.web.PageLanguage;

/**
 * The page of an index of which one year is published.
 *
 * @param name of that year
 * @param address of its page
 */
public record OneYear(PageLanguage language, String heading, String name, String address) {}
