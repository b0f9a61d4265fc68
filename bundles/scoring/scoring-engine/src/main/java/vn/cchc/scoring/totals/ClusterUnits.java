package vn.cchc.scoring.totals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cchc.scoring.estimation.PrimaryUnits;

/**
 * The primary sampling units of a sample and their strata, both numbered in the order of the cells:
 * cells of one unit stand side by side, and so do units of one stratum.
 */
final class ClusterUnits {
    private final ClusterSample sample;
    private final int[] unitOfCell;
    private final int[] firstCellOfStratum;
    private final int[] stratumOfUnit;
    private final double[] sizes;
    private final PrimaryUnits design;

    ClusterUnits(ClusterSample sample) {
        this.sample = sample;
        var layout = sample.layout();
        int cells = sample.cells();
        int sizeKey = layout.size().isPresent() ? layout.keys().indexOf(layout.size().get()) : -1;
        int strataKeys = layout.strataKeys();
        int unitKeys = layout.unitKeys();
        unitOfCell = new int[cells];
        int[] firstCells = new int[cells];
        int[] strata = new int[cells];
        double[] sizesSoFar = new double[cells];
        int unit = -1;
        int stratum = -1;
        for (int cell = 0; cell < cells; cell++) {
            var key = sample.key(cell);
            double size = sizeKey < 0 ? Double.POSITIVE_INFINITY : Cells.size(key.value(sizeKey));
            if (cell == 0 || !sample.key(cell - 1).startsLike(key, strataKeys)) {
                firstCells[++stratum] = cell;
            }
            if (cell == 0 || !sample.key(cell - 1).startsLike(key, unitKeys)) {
                strata[++unit] = stratum;
                sizesSoFar[unit] = size;
            } else if (sizesSoFar[unit] != size) {
                sizesSoFar[unit] = Double.NaN; // told as a contradiction
            }
            unitOfCell[cell] = unit;
        }
        firstCellOfStratum = firstCells;
        stratumOfUnit = Arrays.copyOf(strata, unit + 1);
        sizes = Arrays.copyOf(sizesSoFar, unit + 1);
        design = new PrimaryUnits(stratumOfUnit, sizes, layout.lonely(), layout.lonelyInDomain());
    }

    PrimaryUnits design() {
        return design;
    }

    int count() {
        return stratumOfUnit.length;
    }

    int ofCell(int cell) {
        return unitOfCell[cell];
    }

    int stratumOf(int unit) {
        return stratumOfUnit[unit];
    }

    double[] sizes() {
        return sizes;
    }

    /** The values that make a stratum, in the order of the design. */
    List<String> stratum(int stratum) {
        var key = sample.key(firstCellOfStratum[stratum]);
        var layout = sample.layout();
        var values = new ArrayList<String>();
        for (String column : layout.strata()) {
            values.add(key.value(layout.keys().indexOf(column)));
        }
        return values;
    }
}
