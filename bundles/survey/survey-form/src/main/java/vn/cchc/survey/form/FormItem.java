package vn.cchc.survey.form;

/** What stands on a page, from top to bottom. */
public sealed interface FormItem
        permits FormQuestion, FormNote, FormMatrix, FormSection, RepeatControl {

    /** Its path in the form as in the keys of the answers. */
    String path();
}
