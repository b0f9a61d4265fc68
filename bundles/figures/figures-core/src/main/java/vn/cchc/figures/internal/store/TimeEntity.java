package vn.cchc.figures.internal.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A time period in the database. */
@Entity
@Table(name = "figures_time")
public class TimeEntity {
    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "closed")
    private int closed;

    @Column(name = "changes")
    private long changes;

    protected TimeEntity() {}

    TimeEntity(String code) {
        this.code = code;
    }
}
