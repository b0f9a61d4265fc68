package vn.cchc.scoring.internal.rest;

import vn.cchc.model.LanguageText;

/** A text in both languages. */
public record Text(String vi, String en) {
    static Text of(LanguageText text) {
        return new Text(text.vi(), text.en());
    }
}
