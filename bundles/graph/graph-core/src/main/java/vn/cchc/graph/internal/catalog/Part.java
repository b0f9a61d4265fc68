package vn.cchc.graph.internal.catalog;

import vn.cchc.model.LanguageText;

/**
 * A named graph in the catalog.
 *
 * @param graph its name
 */
public record Part(String graph, LanguageText title, LanguageText description) {}
