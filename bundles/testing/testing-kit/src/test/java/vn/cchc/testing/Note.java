package vn.cchc.testing;

import java.math.BigDecimal;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;

/** The smallest record a store could keep. */
@Entity
@Table(name = "trial_note")
public class Note {
    @Id private String id;
    @Lob private String body;
    private BigDecimal points;

    protected Note() {}

    Note(String id, String body, BigDecimal points) {
        this.id = id;
        this.body = body;
        this.points = points;
    }

    String body() {
        return body;
    }

    BigDecimal points() {
        return points;
    }
}
