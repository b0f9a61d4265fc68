package vn.cchc.archive.internal.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.archive.internal.search.Searches.Asked;

/** Addresses of searches that differ in one thing from this one. */
record SearchAddress(Asked asked, String lang) {
    static final String PATH = "/documents";
    private static final String NO_ORDER = "";

    String with(String facet, String value) {
        var parameters = parameters();
        var values = new ArrayList<>(parameters.getOrDefault(facet, List.of()));
        values.add(value);
        parameters.put(facet, values);
        return address(parameters);
    }

    String without(String facet, String value) {
        var parameters = parameters();
        var values = new ArrayList<>(parameters.getOrDefault(facet, List.of()));
        values.remove(value);
        parameters.put(facet, values);
        return address(parameters);
    }

    String words(String words) {
        var parameters = parameters();
        parameters.put("q", List.of(words));
        return address(parameters);
    }

    String ordered(String order) {
        var parameters = parameters();
        parameters.put("order", order.isEmpty() ? List.of() : List.of(order));
        return address(parameters);
    }

    String page(int number) {
        var parameters = parameters();
        parameters.put("page", List.of(String.valueOf(number)));
        return address(parameters);
    }

    /** What stands behind the question mark for this search. */
    String query() {
        String all = address(parameters());
        return all.equals(PATH) ? "" : all.substring(PATH.length() + 1);
    }

    /** This very page. */
    String here() {
        return asked.page() > 1 ? page(asked.page()) : address(parameters());
    }

    private Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        parameters.put("q", asked.words().isBlank() ? List.of() : List.of(asked.words()));
        parameters.put("kind", asked.kinds());
        parameters.put("agency", asked.agencies());
        parameters.put("year", asked.years());
        parameters.put("field", asked.fields());
        parameters.put("inForce", asked.inForce());
        parameters.put(
                "order", asked.order().equals(NO_ORDER) ? List.of() : List.of(asked.order()));
        parameters.put("lang", lang == null ? List.of() : List.of(lang));
        return parameters;
    }

    private static String address(Map<String, List<String>> parameters) {
        String query =
                parameters.entrySet().stream()
                        .flatMap(
                                entry ->
                                        entry.getValue().stream()
                                                .map(
                                                        value ->
                                                                entry.getKey()
                                                                        + "="
                                                                        + encoded(value)))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
