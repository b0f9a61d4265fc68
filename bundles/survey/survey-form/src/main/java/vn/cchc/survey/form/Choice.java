package vn.cchc.survey.form;

import vn.cchc.model.LanguageText;

/** One answer that may be ticked: its code and its words. */
public record Choice(String code, LanguageText label) {}
