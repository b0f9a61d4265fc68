package vn.cchc.survey.internal.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import javax.persistence.Version;
import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;
import vn.cchc.survey.AnswerSet;

/** The record of an answer set. Points in time are milliseconds since 1970, UTC. */
@Entity
@Table(name = "survey_answer_set")
public class AnswerSetRow {
    @Id private String id;

    /** Two who change a set at the same time are told apart by it: the second one fails. */
    @Version private int version;

    @Column(name = "index_code")
    private String index;

    @Column(name = "index_year")
    private String year;

    @Column(name = "edition_sha256")
    private String editionFingerprint;

    private String instrument;

    /** Names of the columns in the order of the encoded forms, one a line. */
    @Lob
    @Column(name = "form_columns")
    private String columns;

    @Column(name = "number_column")
    private int numberColumn;

    @Column(name = "set_state")
    private String state;

    private int forms;

    private boolean illustrative;

    private String origin;

    @Column(name = "created_at")
    private long createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "released_at")
    private Long releasedAt;

    @Column(name = "released_by")
    private String releasedBy;

    @Column(name = "content_sha256")
    private String content;

    protected AnswerSetRow() {}

    AnswerSetRow(NewForms forms, String id, Instant at) {
        this.id = id;
        this.index = forms.edition().index();
        this.year = forms.edition().year();
        this.editionFingerprint = forms.editionFingerprint().sha256();
        this.instrument = forms.instrument();
        this.columns = String.join("\n", forms.columns());
        this.numberColumn = forms.numberColumn();
        this.state = AnswerSet.State.OPEN.name();
        this.illustrative = forms.illustrative();
        this.origin = forms.origin();
        this.createdAt = at.toEpochMilli();
        this.createdBy = forms.who();
    }

    List<String> columns() {
        return List.of(columns.split("\n"));
    }

    /** Index of the column with the form number. */
    int numberColumn() {
        return numberColumn;
    }

    boolean open() {
        return state.equals(AnswerSet.State.OPEN.name());
    }

    void grow(int more) {
        forms = Math.addExact(forms, more);
    }

    /** A set with made-up forms in it stays marked, whatever else comes to it. */
    void markIllustrative() {
        illustrative = true;
    }

    void release(Fingerprint file, String who, Instant at) {
        state = AnswerSet.State.RELEASED.name();
        content = file.sha256();
        releasedAt = at.toEpochMilli();
        releasedBy = who;
    }

    AnswerSet toAnswerSet() {
        return new AnswerSet(
                id,
                new EditionId(index, year),
                new Fingerprint(editionFingerprint),
                instrument,
                AnswerSet.State.valueOf(state),
                forms,
                illustrative,
                origin,
                Instant.ofEpochMilli(createdAt),
                createdBy,
                Optional.ofNullable(releasedAt).map(Instant::ofEpochMilli),
                Optional.ofNullable(releasedBy),
                Optional.ofNullable(content).map(Fingerprint::new));
    }
}
