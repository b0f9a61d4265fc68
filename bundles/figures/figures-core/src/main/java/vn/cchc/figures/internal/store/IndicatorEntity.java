package vn.cchc.figures.internal.store;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import vn.cchc.figures.Indicator;
import vn.cchc.figures.internal.catalogue.KeptCells;

/** A version of an indicator in the database. */
@Entity
@Table(name = "figures_indicator")
@IdClass(IndicatorKey.class)
public class IndicatorEntity {
    @Id
    @Column(name = "code")
    private String code;

    @Id
    @Column(name = "version")
    private int version;

    @Column(name = "cells")
    private String cells;

    @Column(name = "given_at")
    private long givenAt;

    @Column(name = "given_by")
    private String givenBy;

    protected IndicatorEntity() {}

    IndicatorEntity(Indicator indicator, Instant at, String who) {
        code = indicator.code();
        version = indicator.version();
        cells = KeptCells.text(indicator);
        givenAt = at.toEpochMilli();
        givenBy = who;
    }

    Indicator indicator() {
        return KeptCells.indicator(cells, version);
    }
}
