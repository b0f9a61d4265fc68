package vn.cchc.survey.demonstration.internal.targets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Who takes which place by one measure, the highest first. Places count from 1. */
final class Places {
    private static final int NOBODY = -1;

    private final int[] provinceAt;
    private final int[] placeOf;
    private final boolean[] known;

    Places(int provinces) {
        provinceAt = new int[provinces + 1];
        placeOf = new int[provinces];
        known = new boolean[provinces + 1];
        Arrays.fill(provinceAt, NOBODY);
    }

    int count() {
        return placeOf.length;
    }

    /**
     * Puts a province without a place at a free one.
     *
     * @param isKnown whether the place was published, or follows from a published value
     */
    void put(int place, int province, boolean isKnown) {
        provinceAt[place] = province;
        placeOf[province] = place;
        known[place] = isKnown;
    }

    boolean free(int place) {
        return place >= 1 && place <= count() && provinceAt[place] == NOBODY;
    }

    boolean placed(int province) {
        return placeOf[province] > 0;
    }

    int of(int province) {
        return placeOf[province];
    }

    int province(int place) {
        return provinceAt[place];
    }

    boolean known(int place) {
        return known[place];
    }

    /** In ascending order. */
    List<Integer> free() {
        return IntStream.rangeClosed(1, count()).filter(this::free).boxed().toList();
    }

    /** The provinces in order of their places; all places must be taken. */
    List<Integer> inOrder() {
        var order = new ArrayList<Integer>();
        for (int place = 1; place <= count(); place++) {
            order.add(provinceAt[place]);
        }
        return order;
    }

    /** The nearest place above (step -1) or below (step 1) that is known. */
    OptionalInt nextKnown(int place, int step) {
        for (int next = place + step; next >= 1 && next <= count(); next += step) {
            if (known[next]) {
                return OptionalInt.of(next);
            }
        }
        return OptionalInt.empty();
    }
}
