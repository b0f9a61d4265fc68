package vn.cchc.portal.internal.map;

import java.util.List;

/**
 * The paper the map is drawn on: the mainland with its coastal islands, and east of it, drawn
 * nearer and on a scale of their own, the archipelagos Hoàng Sa and Trường Sa.
 */
final class Sheet {
    static final int WIDTH = 1000;
    static final int HEIGHT = 1520;
    static final double WEST = 102.1;
    static final double NORTH = 23.45;

    /** Units of the main sheet for a degree of latitude. */
    static final double DOWN = 100;

    /** East of this line only the two archipelagos lie. */
    private static final double ARCHIPELAGOS_FROM = 109.6;

    private static final double HOANG_SA_FROM_LATITUDE = 14.5;

    /** Equirectangular: a degree of longitude is as wide as it is at 16° N. */
    static final double NARROWING = Math.cos(Math.toRadians(16));

    /** A window onto the globe. */
    private record Window(double west, double north, double unitsPerDegree, int left, int top) {
        int x(Point p) {
            return left + (int) Math.round((p.longitude() - west) * NARROWING * unitsPerDegree);
        }

        int y(Point p) {
            return top + (int) Math.round((north - p.latitude()) * unitsPerDegree);
        }
    }

    private static final Window MAINLAND = new Window(WEST, NORTH, DOWN, 0, 0);
    private static final Window HOANG_SA = new Window(111.0, 17.4, 100, 775, 632);
    private static final Window TRUONG_SA = new Window(109.5, 11.9, 26, 765, 1060);

    boolean inset(Ring ring) {
        return ring.middle().longitude() > ARCHIPELAGOS_FROM;
    }

    /** An outline in units of the sheet; empty when it is too small to be seen. */
    String outline(Ring ring) {
        var path = new StringBuilder();
        int lastX = 0;
        int lastY = 0;
        int corners = 0;
        for (Point p : ring.points().subList(0, ring.points().size() - 1)) {
            int x = MAINLAND.x(p);
            int y = MAINLAND.y(p);
            if (corners == 0) {
                path.append('M').append(x).append(' ').append(y).append('l');
            } else if (x == lastX && y == lastY) {
                continue;
            } else {
                append(path, x - lastX, corners > 1);
                append(path, y - lastY, true);
            }
            lastX = x;
            lastY = y;
            corners++;
        }
        return corners < 3 ? "" : path.append('z').toString();
    }

    /** Numbers need no space before a minus. */
    private static void append(StringBuilder path, int number, boolean notFirst) {
        if (notFirst && number >= 0) {
            path.append(' ');
        }
        path.append(number);
    }

    /** Dots for islands that would be too small to see, those on one spot once. */
    String dots(List<Ring> islands) {
        return islands.stream()
                .map(Ring::middle)
                .map(this::dot)
                .distinct()
                .collect(java.util.stream.Collectors.joining());
    }

    private String dot(Point p) {
        Window window = p.latitude() > HOANG_SA_FROM_LATITUDE ? HOANG_SA : TRUONG_SA;
        int grid = 4;
        return "M" + window.x(p) / grid * grid + " " + window.y(p) / grid * grid + "h0";
    }
}
