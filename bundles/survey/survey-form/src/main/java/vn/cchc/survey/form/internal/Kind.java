package vn.cchc.survey.form.internal;

import java.util.Optional;

/** What a row of the survey sheet may be. */
public enum Kind {
    GROUP("", "", ""),
    /** A group that is gone through several times. */
    REPEAT("", "", ""),
    NOTE("note", "string", ""),
    TEXT("text", "string", "text"),
    INTEGER("integer", "int", "integer"),
    DECIMAL("decimal", "decimal", "decimal"),
    DATE("date", "date", "date"),
    ONE("select_one", "string", "one"),
    MANY("select_multiple", "string", "many"),
    CALCULATE("calculate", "string", "");

    private final String word;
    private final String bindType;
    private final String codebookWord;

    Kind(String word, String bindType, String codebookWord) {
        this.word = word;
        this.bindType = bindType;
        this.codebookWord = codebookWord;
    }

    /** Whether other rows stand in it. */
    boolean holds() {
        return this == GROUP || this == REPEAT;
    }

    /** By the first word of the type cell, groups apart. */
    static Optional<Kind> of(String word) {
        for (var kind : values()) {
            if (!kind.word.isEmpty() && kind.word.equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The data type in the XForm's bind. */
    String bindType() {
        return bindType;
    }

    /** As in {@link vn.cchc.survey.CodebookEntry#type}. */
    public String codebookWord() {
        return codebookWord;
    }

    /** Whether a person answers it, so that it is a column of an answer file. */
    public boolean answered() {
        return !codebookWord.isEmpty();
    }

    /** Whether it takes its answers from a list. */
    public boolean chosen() {
        return this == ONE || this == MANY;
    }
}
