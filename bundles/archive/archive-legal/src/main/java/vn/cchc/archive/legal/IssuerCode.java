package vn.cchc.archive.legal;

import vn.cchc.model.LanguageText;

/**
 * An abbreviation of an agency as it stands in numbers of documents. Bodies that each province or
 * commune has (UBND, HĐND, SNV …) have one code for all of them.
 */
public record IssuerCode(String abbreviation, LanguageText name) {}
