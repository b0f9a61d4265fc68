package vn.cchc.registry.internal.graph;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.LanguageText;
import vn.cchc.registry.Province;

/**
 * The boundaries of provinces as geometries of GeoSPARQL, each a thing of its own, so that what is
 * asked about a province is not longer for it. Simplified, for display only; WGS 84, longitude
 * first, which is what GeoSPARQL takes without a name of a system (OGC 11-052r4, 8.5.1).
 */
final class BoundaryStatements {
    private static final LanguageText NOTE =
            new LanguageText(
                    "Đã đơn giản hóa, chỉ để hiển thị, không có giá trị pháp lý.",
                    "Simplified, for display only, not for legal use.");

    private final Sentences out;

    BoundaryStatements(Sentences out) {
        this.out = out;
    }

    /**
     * @param geoJson a FeatureCollection whose features have the province code as id
     */
    void tell(String geoJson, Function<String, Province> provinces) {
        for (JsonNode feature : read(geoJson).path("features")) {
            tell(provinces.apply(feature.path("id").asText()), feature.path("geometry"));
        }
    }

    private void tell(Province province, JsonNode geometry) {
        String unit = Vocabulary.ID + province.ref().path();
        String iri = unit + "/boundary";
        out.link(unit, Vocabulary.GEO + "hasGeometry", iri);
        out.type(iri, Vocabulary.GEO + "Geometry");
        var name = province.label();
        out.name(iri, new LanguageText("Ranh giới: " + name.vi(), "Boundary of " + name.en()));
        out.inBothLanguages(iri, Vocabulary.SKOS + "editorialNote", NOTE);
        out.say(
                iri,
                Vocabulary.GEO + "asWKT",
                new Term.Literal(wellKnownText(geometry), Vocabulary.GEO + "wktLiteral", ""));
    }

    private static JsonNode read(String geoJson) {
        try {
            return new ObjectMapper().readTree(geoJson);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The boundaries are not GeoJSON", e);
        }
    }

    /** A polygon is a collection of one. */
    private static String wellKnownText(JsonNode geometry) {
        var coordinates = geometry.path("coordinates");
        return "MULTIPOLYGON "
                + (geometry.path("type").asText().equals("Polygon")
                        ? "(" + polygon(coordinates) + ")"
                        : each(coordinates, BoundaryStatements::polygon));
    }

    private static String polygon(JsonNode rings) {
        return each(rings, ring -> each(ring, BoundaryStatements::position));
    }

    private static String position(JsonNode position) {
        return position.path(0).asText() + " " + position.path(1).asText();
    }

    private static String each(JsonNode parts, Function<JsonNode, String> words) {
        return StreamSupport.stream(parts.spliterator(), false)
                .map(words)
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
