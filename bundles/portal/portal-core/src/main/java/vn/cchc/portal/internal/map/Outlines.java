package vn.cchc.portal.internal.map;

import java.util.ArrayList;
import java.util.List;

/**
 * The provinces of a period as they are drawn, for pages that colour them by themselves.
 *
 * @param viewBox of the drawing
 * @param west longitude of its left edge, in degrees
 * @param north latitude of its upper edge, in degrees
 * @param right units of the drawing for a degree of longitude
 * @param down units of the drawing for a degree of latitude
 * @param provinces in the order of their codes
 */
public record Outlines(
        String viewBox,
        double west,
        double north,
        double right,
        double down,
        List<Outline> provinces) {

    /**
     * A province.
     *
     * @param land path of what lies on the main sheet
     * @param islands path of dots in the insets, mostly empty
     */
    public record Outline(String code, String land, String islands) {}

    public static Outlines of(Boundaries boundaries) {
        var sheet = new Sheet();
        return new Outlines(
                ProvinceMap.VIEW_BOX,
                Sheet.WEST,
                Sheet.NORTH,
                Sheet.DOWN * Sheet.NARROWING,
                Sheet.DOWN,
                boundaries.codes().stream()
                        .sorted()
                        .map(code -> outline(sheet, boundaries, code))
                        .toList());
    }

    private static Outline outline(Sheet sheet, Boundaries boundaries, String code) {
        var land = new StringBuilder();
        var islands = new ArrayList<Ring>();
        for (Ring ring : boundaries.of(code)) {
            if (sheet.inset(ring)) {
                islands.add(ring);
            } else {
                land.append(sheet.outline(ring.simplified(ProvinceMap.TOLERANCE_DEGREES)));
            }
        }
        return new Outline(code, land.toString(), sheet.dots(islands));
    }
}
