package vn.cchc.portal.internal.map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The outlines of provinces by code, read from GeoJSON. Holes are left out: what lies in them is
 * another province, drawn by itself.
 */
public final class Boundaries {
    private final Map<String, List<Ring>> ringsByCode;

    private Boundaries(Map<String, List<Ring>> ringsByCode) {
        this.ringsByCode = ringsByCode;
    }

    /**
     * @param geoJson a FeatureCollection whose features have the province code as id
     */
    public static Boundaries read(String geoJson) {
        try {
            var rings = new LinkedHashMap<String, List<Ring>>();
            for (JsonNode feature : new ObjectMapper().readTree(geoJson).path("features")) {
                rings.put(feature.path("id").asText(), rings(feature.path("geometry")));
            }
            return new Boundaries(rings);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The boundaries are not GeoJSON", e);
        }
    }

    private static List<Ring> rings(JsonNode geometry) {
        var coordinates = geometry.path("coordinates");
        if (geometry.path("type").asText().equals("Polygon")) {
            return List.of(ring(coordinates.path(0)));
        }
        var rings = new ArrayList<Ring>();
        coordinates.forEach(polygon -> rings.add(ring(polygon.path(0))));
        return rings;
    }

    private static Ring ring(JsonNode positions) {
        var points = new ArrayList<Point>(positions.size());
        positions.forEach(p -> points.add(new Point(p.path(0).asDouble(), p.path(1).asDouble())));
        return new Ring(points);
    }

    Set<String> codes() {
        return ringsByCode.keySet();
    }

    List<Ring> of(String code) {
        return ringsByCode.getOrDefault(code, List.of());
    }
}
