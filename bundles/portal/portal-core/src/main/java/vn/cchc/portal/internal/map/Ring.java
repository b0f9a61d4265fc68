package vn.cchc.portal.internal.map;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A closed line around land. The last point is the first again. */
record Ring(List<Point> points) {

    /** The same line with fewer points, nowhere further away than so many degrees. */
    Ring simplified(double tolerance) {
        var kept = new BitSet(points.size());
        kept.set(0);
        kept.set(points.size() - 1);
        // Beginning and end are one point, so the line is opened at the point furthest from it.
        int middle = furthest(0, points.size() - 1);
        kept.set(middle);
        keep(0, middle, tolerance, kept);
        keep(middle, points.size() - 1, tolerance, kept);
        var rest = new ArrayList<Point>(kept.cardinality());
        kept.stream().forEach(i -> rest.add(points.get(i)));
        return new Ring(rest);
    }

    private void keep(int from, int to, double tolerance, BitSet kept) {
        if (to - from < 2) {
            return;
        }
        int furthest = furthest(from, to);
        if (points.get(furthest).distanceTo(points.get(from), points.get(to)) > tolerance) {
            kept.set(furthest);
            keep(from, furthest, tolerance, kept);
            keep(furthest, to, tolerance, kept);
        }
    }

    private int furthest(int from, int to) {
        int furthest = from;
        double distance = -1;
        for (int i = from + 1; i < to; i++) {
            double here = points.get(i).distanceTo(points.get(from), points.get(to));
            if (here > distance) {
                distance = here;
                furthest = i;
            }
        }
        return furthest;
    }

    Point middle() {
        return new Point(
                points.stream().mapToDouble(Point::longitude).average().orElseThrow(),
                points.stream().mapToDouble(Point::latitude).average().orElseThrow());
    }
}
