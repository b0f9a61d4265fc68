package vn.cchc.portal.internal.map;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A map of the provinces as the template draws it.
 *
 * @param shapes in order of rank, which is the order of the keyboard
 */
public record ProvinceMap(List<Shape> shapes, List<MapClasses.Entry> legend) {
    static final double TOLERANCE_DEGREES = 0.01;
    static final String VIEW_BOX = "0 0 " + Sheet.WIDTH + " " + Sheet.HEIGHT;

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
        Map<String, Outlines.Outline> outlines =
                Outlines.of(boundaries).provinces().stream()
                        .collect(Collectors.toMap(Outlines.Outline::code, o -> o));
        return new ProvinceMap(
                places.stream().map(place -> shape(outlines, place)).toList(), legend);
    }

    private static Shape shape(Map<String, Outlines.Outline> outlines, Place place) {
        var outline = outlines.get(place.code());
        return outline == null
                ? new Shape(place, "", "")
                : new Shape(place, outline.land(), outline.islands());
    }

    public String viewBox() {
        return VIEW_BOX;
    }
}
