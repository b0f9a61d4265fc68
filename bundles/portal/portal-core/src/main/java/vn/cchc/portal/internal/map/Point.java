package vn.cchc.portal.internal.map;

/** A place on the globe in degrees, for drawing only. */
record Point(double longitude, double latitude) {

    /**
     * Distance to the line from one point to another, in degrees as if the globe were flat here.
     */
    double distanceTo(Point from, Point to) {
        double dx = to.longitude - from.longitude;
        double dy = to.latitude - from.latitude;
        double length = Math.hypot(dx, dy);
        if (length == 0) {
            return Math.hypot(longitude - from.longitude, latitude - from.latitude);
        }
        return Math.abs(dy * (longitude - from.longitude) - dx * (latitude - from.latitude))
                / length;
    }
}
