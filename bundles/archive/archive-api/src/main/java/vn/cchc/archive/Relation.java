package vn.cchc.archive;

import vn.cchc.model.LanguageText;

/**
 * How a document stands to another.
 *
 * @param number number and symbol of the other, for example {@code 76/NQ-CP}
 */
public record Relation(Kind kind, String number) {

    /** After the relations of the European Legislation Identifier. */
    public enum Kind {
        BASED_ON("Căn cứ", "Based on"),
        CITES("Dẫn chiếu", "Cites"),
        REPLACES("Thay thế", "Replaces"),
        AMENDS("Sửa đổi, bổ sung", "Amends"),
        REPEALS("Bãi bỏ", "Repeals"),
        ATTACHED_TO("Ban hành kèm theo", "Attached to");

        private final LanguageText label;

        Kind(String vi, String en) {
            label = new LanguageText(vi, en);
        }

        public LanguageText label() {
            return label;
        }
    }
}
