package vn.cchc.scoring.internal.demonstration;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import vn.cchc.edition.PointsCriterion;
import vn.cchc.model.UnitRef;
import vn.cchc.scoring.internal.sheets.PointsYear;
import vn.cchc.scoring.internal.sheets.SheetText;
import vn.cchc.scoring.points.Stage;

/**
 * Makes up a whole score sheet of a year from a seed. The index of each unit comes near what was
 * published for it where that is known, and near a drawn figure elsewhere; no score in it says
 * anything about the unit.
 */
public final class DemonstrationSheet {
    private static final String NOTE = "số liệu minh họa, do máy tạo";

    /** One score in so many was appraised again after the unit explained. */
    private static final int EXPLAINED = 20;

    private final PointsYear year;
    private final long seed;

    public DemonstrationSheet(PointsYear year, long seed) {
        this.year = year;
        this.seed = seed;
    }

    public byte[] csv() {
        var random = new Random(seed);
        Map<UnitRef, Double> targets = new Targets(year, random).percents();
        var scores = new UnitScores(year.methodology(), random);
        var sheet = new SheetText();
        targets.forEach(
                (unit, percent) -> {
                    var cells = scores.near(percent);
                    for (var leaf : year.methodology().leaves()) {
                        rows(unit, leaf, cells.get(leaf.code()), random, sheet);
                    }
                });
        return sheet.text().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * What counts is the last row; what stands before it is how the unit and the ministry began.
     */
    private static void rows(
            UnitRef unit, PointsCriterion leaf, String cell, Random random, SheetText sheet) {
        var stages = Stage.of(leaf.pointsFrom().orElseThrow());
        boolean explained = random.nextInt(EXPLAINED) == 0;
        for (var stage : stages) {
            if (stage != Stage.APPRAISAL_2 || explained) {
                sheet.row(unit.code(), leaf.code(), stage, cell, NOTE);
            }
        }
    }
}
