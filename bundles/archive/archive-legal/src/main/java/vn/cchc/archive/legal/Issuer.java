package vn.cchc.archive.legal;

import java.util.Optional;

/**
 * Who issued a document.
 *
 * @param name in Vietnamese, "Bộ Nội vụ", "Ủy ban nhân dân tỉnh Hà Giang"
 * @param abbreviation as in numbers, "BNV"; empty when none is known
 */
public record Issuer(String name, Optional<String> abbreviation) {}
