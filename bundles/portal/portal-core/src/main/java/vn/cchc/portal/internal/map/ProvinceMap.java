package vn.cchc.portal.internal.map;

import java.util.ArrayList;
import java.util.List;

/**
 * A map of the provinces as the template draws it.
 *
 * @param shapes in order of rank, which is the order of the keyboard
 */
public record ProvinceMap(List<Shape> shapes, List<MapClasses.Entry> legend) {
    private static final double TOLERANCE_DEGREES = 0.01;

    /** A province before it is drawn. */
    public record Place(String code, String anchor, String name, String value, int shade) {}

    /**
     * A province as drawn.
     *
     * @param land outline of what lies on the main sheet
     * @param islands dots in the insets, mostly empty
     */
    public record Shape(Place place, String land, String islands) {}

    public static ProvinceMap draw(
            Boundaries boundaries, List<Place> places, List<MapClasses.Entry> legend) {
        var sheet = new Sheet();
        return new ProvinceMap(
                places.stream().map(place -> shape(sheet, boundaries, place)).toList(), legend);
    }

    private static Shape shape(Sheet sheet, Boundaries boundaries, Place place) {
        var land = new StringBuilder();
        var islands = new ArrayList<Ring>();
        for (Ring ring : boundaries.of(place.code())) {
            if (sheet.inset(ring)) {
                islands.add(ring);
            } else {
                land.append(sheet.outline(ring.simplified(TOLERANCE_DEGREES)));
            }
        }
        return new Shape(place, land.toString(), sheet.dots(islands));
    }

    public String viewBox() {
        return "0 0 " + Sheet.WIDTH + " " + Sheet.HEIGHT;
    }
}
